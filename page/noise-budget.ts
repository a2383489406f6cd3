import type { Density } from '../core/settings/quiet.ts';
import type { MarkKind } from './painter.ts';

/**
 * A section ends after this many characters where no heading ends it before: about two screens, so that what a long
 * article without headings names on top is marked again further down.
 */
export const LONGEST_SECTION = 3_000;

/** A block as the budget sees it. */
export interface Passage<Found> {
  length: number;
  /** It is a heading, or a part of one. */
  isHeading: boolean;
  marks: readonly Found[];
}

interface Counted {
  entry: string;
  kind: MarkKind;
  /** Offset into the passage. */
  start: number;
}

/**
 * The marks of each passage that are shown, in order: of an entry's mentions in a section, or on the page, the first. A
 * heading is a section by itself, so that a name in it is not missing in the text below. Each place where speech is
 * reported is something of its own and always shown. Where all are shown, the list is the very same.
 */
export function withinBudget<Found extends Counted>(
  passages: readonly Passage<Found>[],
  density: Density,
): (readonly Found[])[] {
  if (density === 'every') return passages.map(({ marks }) => marks);
  const bySection = density === 'section';
  let seen = new Set<string>();
  let length = 0;
  let afterHeading = false;
  const begin = (): void => {
    seen = new Set();
    length = 0;
  };
  return passages.map((passage) => {
    if (bySection && (passage.isHeading || afterHeading || length >= LONGEST_SECTION)) begin();
    afterHeading = passage.isHeading;
    // a text in one piece has its sections within
    let end = LONGEST_SECTION;
    const shown = passage.marks.filter(({ entry, kind, start }) => {
      if (bySection && start >= end) {
        begin();
        end = LONGEST_SECTION * (1 + Math.floor(start / LONGEST_SECTION));
      }
      if (kind === 'quotation') return true;
      const isFirst = !seen.has(entry);
      seen.add(entry);
      return isFirst;
    });
    length += passage.length;
    return shown.length === passage.marks.length ? passage.marks : shown;
  });
}
