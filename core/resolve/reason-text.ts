import type { Reason, ReasonCode } from '../model/reason.ts';

/** English sentences for the command line; the surfaces have theirs in the locale files. `$1` is the reason's argument. */
const TEXT: Record<ReasonCode, string> = {
  full_name: 'full name “$1”',
  strong_name: 'name “$1”',
  named_in_full: 'the article names “$1”',
  role_before: 'title “$1” before the name',
  context_near: '“$1” in the same paragraph',
  metadata: 'the publisher names $1',
  only_candidate: 'nobody else of that name is known',
  other_first_name: 'another first name before it: $1',
  rival_named: 'the article names somebody else, $1',
  same_sound: 'written as it sounds, for “$1”',
  given_by_sound: 'full name as it sounds, “$1”',
  title_before: 'a title before the name: “$1”',
  other_title: 'a title before the name that is not theirs: “$1”',
  in_office: 'held an office on the article’s date: “$1”',
  named_together: 'the article names “$1”, too',
  prominent: 'very well known',
  last_named: 'the last person of that name before is “$1”',
  other_last_named: 'the last person of that name before is somebody else, “$1”',
  place_word: 'after a word that places have: “$1”',
  article_before: 'an ordinary word after “$1”',
  month: '“$1” is a month here',
  plural_family: '“$1” is a whole family',
  one_of_several: 'one of several of that name',
  part_of_longer: 'part of a longer name, with “$1”',
  ordinary_word: '“$1” is an ordinary word, too',
  no_support: 'nothing on the page supports it',
  term: 'term “$1”',
  term_head: 'compound with the term “$1”',
};

/** One readable sentence for a reason. */
export const reasonText = ({ code, args }: Reason): string => TEXT[code].replace('$1', args[0] ?? '');
