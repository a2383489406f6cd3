/** A share in per cent, to one decimal; of nothing, all. */
export const share = (part: number, whole: number): number =>
  whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10;
