import { MOST_PLACES } from '../core/model/view.ts';

/** Finer than this a map is not drawn. */
const CELLS = 200;

/** Where in a text something is named, as a map shows it: however often, few numbers. */
export class PlaceCells {
  readonly #cells = new Set<number>();

  /** `place`: from 0 to 1. */
  add(place: number): void {
    this.#cells.add(Math.min(CELLS - 1, Math.floor(place * CELLS)));
  }

  /** In order, each from 0 to 1; what is named too often for that is told more roughly. */
  get places(): number[] {
    const fine = [...this.#cells].sort((a, b) => a - b);
    if (fine.length <= MOST_PLACES) return fine.map((cell) => cell / CELLS);
    const rough = new Set(fine.map((cell) => Math.floor((cell * MOST_PLACES) / CELLS)));
    return [...rough].map((cell) => cell / MOST_PLACES);
  }
}
