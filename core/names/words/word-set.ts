import { foldWord } from '../../text/characters.ts';

/** A set of words from lists with blanks between the words, folded as foldWord does (`José` → `jose`). */
export const wordSet = (...lists: string[]): ReadonlySet<string> =>
  new Set(
    lists.flatMap((list) =>
      list
        .split(/\s+/u)
        .filter((word) => word !== '')
        .map(foldWord),
    ),
  );
