import { randomNumbers } from './random.ts';

const ONSETS = 'B D F G H K L M N P R S T V W Br Dr Gr Kr Pr Tr Sch St Fl Kl'.split(' ');
const VOWELS = 'a e i o u au ei ie'.split(' ');
const CODAS = 'n r l s m t ck nd rt lm mann er ow ski enko ova'.split(' ');

/** Invented names of two words, no two alike, without end; always the same ones for the same seed. */
export function* syntheticNames(seed = 7): Generator<string> {
  const next = randomNumbers(seed);
  const pick = (list: string[]): string => list[Math.floor(next() * list.length)]!;
  const word = (): string => {
    const rest = next() < 0.5 ? (pick(ONSETS) + pick(VOWELS)).toLowerCase() : '';
    return pick(ONSETS) + pick(VOWELS) + rest + pick(CODAS);
  };
  const given = new Set<string>();
  for (;;) {
    const name = `${word()} ${word()}`;
    if (given.has(name)) continue;
    given.add(name);
    yield name;
  }
}
