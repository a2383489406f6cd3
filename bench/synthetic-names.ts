import type { Phrase } from '../core/match/name-index.ts';

const ONSETS = 'B D F G H K L M N P R S T V W Br Dr Gr Kr Pr Tr Sch St Fl Kl'.split(' ');
const VOWELS = 'a e i o u au ei ie'.split(' ');
const CODAS = 'n r l s m t ck nd rt lm mann er ow ski enko ova'.split(' ');

/** A small generator with a fixed seed (mulberry32), so that every run measures the same names. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` invented names of two words, always the same ones. */
export function* syntheticNames(count: number): Generator<Phrase> {
  const next = random(7);
  const pick = (list: string[]): string => list[Math.floor(next() * list.length)]!;
  const word = (): string => {
    const rest = next() < 0.5 ? (pick(ONSETS) + pick(VOWELS)).toLowerCase() : '';
    return pick(ONSETS) + pick(VOWELS) + rest + pick(CODAS);
  };
  for (let entry = 0; entry < count; entry++) yield { text: `${word()} ${word()}`, entry, flags: 0 };
}
