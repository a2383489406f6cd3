import * as v from 'valibot';

/** Which mentions of an entry are marked: each, the first in a section, the first on the page. */
export const DENSITIES = ['every', 'section', 'page'] as const;
export type Density = (typeof DENSITIES)[number];

/** `sure`: what may be somebody else is left unmarked, too. */
export const CERTAINTIES = ['all', 'sure'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** `specialist`: without the terms that a pack calls everyday words. */
export const TERM_CHOICES = ['all', 'specialist'] as const;
export type TermChoice = (typeof TERM_CHOICES)[number];

/** How much is marked on a page (docs/adr/0012). */
export interface Quiet {
  density: Density;
  certainty: Certainty;
  terms: TermChoice;
  /** Marks show only around the pointer. */
  reading: boolean;
}

/** The fields of what is stored, for a site and for all. */
export const quietFields = {
  density: v.optional(v.picklist(DENSITIES)),
  certainty: v.optional(v.picklist(CERTAINTIES)),
  terms: v.optional(v.picklist(TERM_CHOICES)),
  reading: v.optional(v.boolean()),
};

export const QUIET: Quiet = { density: 'section', certainty: 'all', terms: 'all', reading: false };

/** What was chosen of these, one by one, and `others` for what was not. */
export const quietOf = (chosen: { [Field in keyof Quiet]?: Quiet[Field] | undefined }, others: Quiet): Quiet => ({
  density: chosen.density ?? others.density,
  certainty: chosen.certainty ?? others.certainty,
  terms: chosen.terms ?? others.terms,
  reading: chosen.reading ?? others.reading,
});
