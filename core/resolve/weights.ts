import type { ReasonCode } from '../model/reason.ts';

/** From this confidence on a candidate is marked. */
export const THRESHOLD = 0.6;

/** Two entries of one name are told apart only if one is ahead by this much. */
export const CLEAR_LEAD = 0.15;

/** Where a candidate begins, before anything speaks for or against it. */
export const BASE = {
  fullName: 0.98,
  fullNameBySound: 0.93,
  /** A place or an organisation. */
  strongName: 0.9,
  weakName: 0.35,
  term: 0.9,
  termHead: 0.85,
} as const;

/**
 * What each piece of evidence adds to, or takes from, a name. Set by hand so that one strong reason (named in full, an
 * office of the person before the name, the publisher's word) marks a weak name, two mild ones do, one mild one does not;
 * and so that one strong reason against undoes one for. Checked with `npm run evaluate -- cases`.
 */
export const WEIGHT: Partial<Record<ReasonCode, number>> = {
  named_in_full: 0.6,
  metadata: 0.5,
  role_before: 0.45,
  prominent: 0.3,
  place_word: 0.3,
  context_near: 0.2,
  last_named: 0.2,
  in_office: 0.15,
  named_together: 0.12,
  title_before: 0.12,
  only_candidate: 0.1,
  same_sound: -0.05,
  other_title: -0.15,
  ordinary_word: -0.35,
  article_before: -0.3,
  other_last_named: -0.3,
  rival_named: -0.6,
  month: -0.7,
  plural_family: -0.7,
  other_first_name: -1,
  part_of_longer: -1,
};

/** From this prominence on a family name alone says who is meant. */
export const WELL_KNOWN = 0.85;
