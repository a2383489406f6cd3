import type { NounPhrase } from './noun-phrase.ts';

/** Reported speech as positions in its sentence, end exclusive; what is said in marks is one unit. */
export interface Finding {
  kind: 'direct' | 'indirect';
  from: number;
  to: number;
  /** The frame's words for saying, and who says it. */
  cue: { from: number; to: number } | null;
  speaker: NounPhrase | null;
}

export const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  a.from < b.to && b.from < a.to;

export const contains = (outer: { from: number; to: number }, at: number): boolean => outer.from <= at && at < outer.to;
