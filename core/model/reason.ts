/** Why a candidate was marked or left alone; `args` fill the message of the same code in the locale files. */
export interface Reason {
  code: ReasonCode;
  args: string[];
}

/** One code a kind of evidence; each has a message `reason_<code>` in every locale. */
export type ReasonCode =
  | 'full_name'
  | 'strong_name'
  | 'named_in_full'
  | 'role_before'
  | 'context_near'
  | 'metadata'
  | 'only_candidate'
  | 'other_first_name'
  | 'rival_named'
  | 'same_sound'
  | 'given_by_sound'
  | 'title_before'
  | 'other_title'
  | 'in_office'
  | 'named_together'
  | 'prominent'
  | 'last_named'
  | 'other_last_named'
  | 'place_word'
  | 'article_before'
  | 'month'
  | 'plural_family'
  | 'one_of_several'
  | 'part_of_longer'
  | 'ordinary_word'
  | 'no_support'
  | 'term'
  | 'term_head';
