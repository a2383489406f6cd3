import type { Density } from '../core/settings/quiet.ts';
import type { MarkKind } from './painter.ts';

/**
 * A section ends after this many characters where no heading ends it before: about two screens, so that what a long
 * article without headings names on top is marked again further down.
 */
export const LONGEST_SECTION = 3_000;

interface Counted {
  entry: string;
  kind: MarkKind;
  /** Offset into the passage. */
  start: number;
}

/**
 * Chooses, passage by passage in the order of the text, which marks are shown: of an entry's mentions in a section, or on the
 * page, the first. A heading is a section by itself, so that a name in it is not missing in the text below. Each place where
 * speech is reported is something of its own and always shown.
 */
export class NoiseBudget {
  readonly #density: Density;
  readonly #seen = new Set<string>();
  /** Characters of the section so far. */
  #length = 0;
  #isBehindHeading = false;

  constructor(density: Density) {
    this.#density = density;
  }

  /** Those of the next passage's marks that are shown, in order; the very same list where all are. */
  choose<Found extends Counted>(length: number, isHeading: boolean, marks: readonly Found[]): readonly Found[] {
    if (this.#density === 'every') return marks;
    const bySection = this.#density === 'section';
    if (bySection && (isHeading || this.#isBehindHeading || this.#length >= LONGEST_SECTION)) this.#begin();
    this.#isBehindHeading = isHeading;
    const shown = marks.length === 0 ? marks : this.#firstOf(marks, bySection);
    this.#length += length;
    return shown;
  }

  #begin(): void {
    this.#seen.clear();
    this.#length = 0;
  }

  #firstOf<Found extends Counted>(marks: readonly Found[], bySection: boolean): readonly Found[] {
    const shown: Found[] = [];
    // a text in one piece has its sections within
    let end = LONGEST_SECTION;
    for (const mark of marks) {
      const { entry, kind, start } = mark;
      if (bySection && start >= end) {
        this.#begin();
        end = LONGEST_SECTION * (1 + Math.floor(start / LONGEST_SECTION));
      }
      if (kind === 'quotation') shown.push(mark);
      else if (!this.#seen.has(entry)) {
        this.#seen.add(entry);
        shown.push(mark);
      }
    }
    return shown.length === marks.length ? marks : shown;
  }
}
