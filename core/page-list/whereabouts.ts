/** The parts of a text that a reader is told of in words. */
export const TEXT_PARTS = ['beginning', 'middle', 'end'] as const;
export type TextPartName = (typeof TEXT_PARTS)[number];

/** In which thirds of a text the places are, which are from 0 to 1. */
export function whereabouts(places: readonly number[]): TextPartName[] {
  const thirds = new Set(places.map((place) => TEXT_PARTS[Math.min(2, Math.floor(place * 3))]));
  return TEXT_PARTS.filter((part) => thirds.has(part));
}
