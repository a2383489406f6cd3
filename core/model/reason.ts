/** Why a candidate was marked or left alone; `args` fill the message of the same code in the locale files. */
export interface Reason {
  code: ReasonCode;
  args: string[];
}

/** One code a kind of evidence; each has a message `reason_<code>` in every locale. */
export type ReasonCode =
  | 'full_name'
  | 'strong_name'
  | 'weak_name'
  | 'sounds_like'
  | 'named_in_full'
  | 'titled_elsewhere'
  | 'role_before'
  | 'role_other_time'
  | 'generic_title'
  | 'title_against'
  | 'other_world'
  | 'other_country'
  | 'other_sex'
  | 'relative_before'
  | 'context_near'
  | 'context_far'
  | 'named_together'
  | 'metadata'
  | 'well_known'
  | 'language'
  | 'in_office'
  | 'one_of_several'
  | 'other_first_name'
  | 'as_first_name'
  | 'rival_named'
  | 'plural_family'
  | 'part_of_longer'
  | 'ordinary_word'
  | 'used_as_word'
  | 'calendar'
  | 'place_before'
  | 'kind_before'
  | 'says'
  | 'in_quotes'
  | 'no_support'
  | 'term'
  | 'term_head';
