/**
 * What each kind of evidence adds to the log-odds that a candidate names its entry. The weights are judged, not fitted:
 * +0.4 is the threshold, each step of 1 nearly triples the odds. What settles a case by itself (the full name in the
 * article, its office before the name) is at least 3.5; what leaves no doubt that somebody or something else is meant
 * (another first name, a building) outweighs all of that together; what merely fits (a word of its context) stays near
 * 1, so that two such are needed for a bare family name.
 */
export const WEIGHT = {
  /** Where a candidate begins: by the form of its name. */
  full_name: 4.2,
  strong_name: 2.6,
  weak_name: -1.15,
  /** A family name of several words: `Strack-Zimmermann`. */
  rare_name: 0.2,
  term: 2.2,
  term_head: 1.7,
  /** The same by sound from another script: several names sound alike. */
  sounds_like: -0.7,

  // the article names it
  named_in_full: 4.2,
  metadata: 3.6,
  metadata_family: 1.6,
  rival_named: -6.5,
  /** The same for a place: `Denzel Washington`. */
  rival_of_place: -4,
  /** Somebody else of the family was written out later, or is the only one who has been so far. */
  named_before: -1,
  not_yet_named: -5,
  /** The first of the article's related organisations, people and places, and each further one. */
  named_together: 0.9,
  /** Somebody who has an office in it. */
  named_member: 1.3,
  context_near: 1.5,
  context_near_more: 0.9,
  context_far: 0.5,
  titled_elsewhere: 2,
  in_office: 0.6,

  // the words before it
  role_before: 3.6,
  role_after: 3,
  /** An office that it held, or will hold, at another time. */
  role_other_time: 1.4,
  generic_title: 0.6,
  /** The title has a word of its context: `CDU-Politiker`. */
  title_in_context: 1.8,
  /** The title is the office of a namesake. */
  namesakes_title: -3,
  /** An office that is none of its roles; a profession of another world; an office in another country. */
  title_against: -1.2,
  other_world: -4.5,
  other_country: -3,
  other_sex: -3.5,
  relative_before: -3.5,
  other_first_name: -9,
  /** A capitalised word that may be a first name. */
  unknown_first_name: -5,
  /** The same where a sentence begins: any word has a capital there. */
  opening_first_name: -1.5,
  plural_family: -9,
  part_of_longer: -9,
  as_first_name: -4,
  /** Another capitalised word behind a name that is no first name: `the Trump International`. */
  before_capital: -2.8,
  generation: -9,
  /** An article that no person, or no town, has before it. */
  thing: -6,
  /** Introduced as somebody unknown. */
  stranger: -6,
  /** The office is said to be of another country, or of something that the entry has nothing to do with. */
  office_abroad: -7,
  office_elsewhere: -3,

  // what its words are otherwise
  ordinary_word: -3.2,
  /** The same where a capital in the middle of an English sentence says that it is a name. */
  ordinary_capital: -0.4,
  used_as_word: -6,
  /** Elsewhere in the article the word is surely no name. */
  used_elsewhere: -2,
  calendar: -8,
  caps_abbreviation: -5,
  place_before: 3.4,
  kind_before: 3.6,
  says: 1.3,
  /** The subject of an English sentence. */
  subject: 0.6,
  in_quotes: 1.8,

  /** For an entry of prominence 1; less in proportion, nothing below one half. */
  prominence: 2.8,
  language: 0.3,
  /** A term's word in the other language, where two terms have the same word. */
  other_language: -3,
} as const;

/** From this confidence on a candidate is marked. */
export const THRESHOLD = 0.6;
/** Of several entries of one name the best is clear if it has this share of what all of them have. */
export const CLEAR_SHARE = 0.75;
/** An entry with a smaller share of it is no choice worth showing. */
export const CHOICE_SHARE = 0.08;
/** All of them together must be this sure to be shown as a choice. */
export const CHOICE_THRESHOLD = 0.75;
