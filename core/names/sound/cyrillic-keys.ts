import { once } from '../../once.ts';
import { foldCyrillic } from './cyrillic-letters.ts';
import { extendKey, finishKey, SoundClass } from './latin-key.ts';

/**
 * Which classes of sound the Latin spelling of a Cyrillic letter or group may have, each with its cost in bits (minus
 * the binary logarithm of its share among aligned pairs of names). Letters that are not listed sound like vowels.
 * `-` is no consonant at all: г and х as h, ж and дж as j, у as a vowel. `end` and `open` are what French and others add
 * silently behind a consonant and behind a vowel.
 */
const TABLE = `
б p0 | п p0 | в f0 -5.8 | ав f0 -4 | ев f0 -4 | ф f0 t6.7 | м m0 | мб mp0.1 np3 p3.5 | мп mp0.1 np3 p6 | мм m0.2 nm3
н n0 nk6 kn6.5 nt7 | нь n0.4 kn2.5 | л l0 | ль l0 kl5.7 | р r0 rt5.8 | т t0.1 k4.5 | д t0 | дь t0.3 k3
к k0 | кс ks0.1 s4 | г k0.1 -4.3 | х -0.4 k2 | с s0 | ск sk0 s5 | з s0 t6.5 | ц s0.2 k2.9 t6.8
ч s0.8 k1.3 -7.5 | ш s0.2 k3.2 | шч s0.5 sk1.9 ks4 | ж s1.3 -1.7 k1.9 rs5 | дж -1 k1.2 s3.5 tk4 t4.5 | дз s0.7 -1.4
цз -0.5 s1.5 | чж s0.2 -3 | нч ns0 s4 nk1.5 | нц ns0 s4 nk3 | цк sk0.3 k1
рж rs0.3 r2.5 | рш rs0.1 r4 | бж ps0.8 prs1.2 | пш ps0.8 prs1.2 | кш ks0.8 krs1.5 | хш ks1 krs1 s2
й -0 l5.9 | айт t0.2 kt2.5 | ау -0.1 f3.5 | оу -0.8 f1.3 | ю -0 f5 | ью -0.2 f2.8 k5.5 | ье -0.4 r2.2
уа -0.1 f3.9 | уэ -0.4 f2 | уи -1.1 f0.9 | уо -0.9 f1.2 | мак mk0.1 ms4 | гв kf0.7 k1 | кв kf0.5 k0.8
end -0 s5.5 t6.5 | open -0 s5.5 t5 r7`;

/** Ways to sound that cost more are left out; a short word has fewer ways, and affords rarer ones. */
const bitsFor = (letters: number): number => Math.min(9, Math.max(4.5, 8.5 - 0.35 * letters));

const MAX_KEYS = 12;
/** Real names need a few dozen steps; only a row of hisses without an end needs more. */
const MOST_STEPS = 2000;
/** Longer skeletons have no exact place in a number, and no name has them. */
const MOST_SOUNDS = 1e14;

interface Option {
  sounds: number[];
  bits: number;
}

/** The table, each letter's options likeliest first, with their bits above the likeliest. */
function readTable(): Map<string, Option[]> {
  const table = new Map<string, Option[]>();
  for (const line of TABLE.trim().split(/[|\n]/)) {
    const [letters, ...items] = line.trim().split(' ');
    const options = items.map((item) => {
      const digits = item.search(/\d/);
      const names = Array.from(item.slice(0, digits).replace('-', ''));
      return {
        sounds: names.map((name) => SoundClass[name as keyof typeof SoundClass]),
        bits: Number(item.slice(digits)),
      };
    });
    const least = Math.min(...options.map(({ bits }) => bits));
    const above = options.map(({ sounds, bits }) => ({ sounds, bits: bits - least }));
    table.set(
      letters!,
      above.toSorted((one, other) => one.bits - other.bits),
    );
  }
  return table;
}

const optionsOf = once(readTable);
const VOWEL: Option[] = [{ sounds: [], bits: 0 }];
const VOWELS = 'аеёиоуыэюяйь';
const SOFT_SIGN = 'ь';

/** How many letters from `index` on sound together: дье is д and ье. */
function unitSize(folded: string, index: number): number {
  const known = optionsOf();
  if (known.has(folded.slice(index, index + 3))) return 3;
  const pair = folded.slice(index, index + 2);
  return known.has(pair) && !(pair.endsWith(SOFT_SIGN) && /[ею]/.test(folded.charAt(index + 2))) ? 2 : 1;
}

/** Walks through all ways to sound that are not too far-fetched, and notes the cheapest cost of each key. */
class KeyWalk {
  readonly found = new Map<number, number>();
  private readonly units: Option[][] = [];
  private readonly gaps: boolean[] = [];
  private readonly limit: number;
  private steps = 0;

  constructor(folded: string) {
    this.limit = bitsFor(folded.length);
    for (let index = 0; index < folded.length;) {
      const size = unitSize(folded, index);
      const letters = folded.slice(index, index + size);
      const options = optionsOf().get(letters);
      if (letters !== SOFT_SIGN)
        this.add(options ?? VOWEL, options === undefined || VOWELS.includes(letters.charAt(0)));
      index += size;
    }
    this.add(optionsOf().get(VOWELS.includes(folded.at(-1) ?? '') ? 'open' : 'end')!, false);
  }

  private add(options: Option[], isVowel: boolean): void {
    this.units.push(options);
    this.gaps.push(isVowel);
  }

  /**
   * `sounds` holds the classes so far as decimal digits. `touching` says that no vowel stands behind the last of them,
   * `paired` that none stands before it.
   */
  walk(unit = 0, sounds = 0, touching = false, paired = false, bits = 0): void {
    if (this.steps++ > MOST_STEPS) return;
    if (unit === this.units.length) {
      const key = keyOf(sounds);
      if (bits < (this.found.get(key) ?? Infinity)) this.found.set(key, bits);
      return;
    }
    for (const option of this.units[unit]!) {
      const total = bits + option.bits;
      if (total > this.limit) continue;
      let [next, nextTouching, nextPaired] = [sounds, touching && !this.gaps[unit]!, paired];
      for (const sound of option.sounds) {
        // As in the Latin key, t before a hiss is part of it, and two like sounds are one.
        if (nextTouching && sound === SoundClass.s && next % 10 === SoundClass.t) {
          next = Math.floor(next / 10);
          nextTouching = nextPaired;
          nextPaired = false;
        }
        if (nextTouching && next % 10 === sound) continue;
        if (next >= MOST_SOUNDS) return;
        next = next * 10 + sound;
        nextPaired = nextTouching;
        nextTouching = true;
      }
      this.walk(unit + 1, next, nextTouching, nextPaired, total);
    }
  }
}

function keyOf(sounds: number): number {
  let key = 0;
  if (sounds > 0) for (const digit of String(sounds)) key = extendKey(key, Number(digit));
  return finishKey(key);
}

/**
 * The keys under which a Cyrillic word is put into an index, likeliest first, so that its Latin spellings meet one of
 * them (soundKey). At most 12, on average four.
 */
export function soundKeys(cyrillicWord: string): number[] {
  const walk = new KeyWalk(foldCyrillic(cyrillicWord));
  walk.walk();
  return [...walk.found]
    .sort((one, other) => one[1] - other[1])
    .slice(0, MAX_KEYS)
    .map(([key]) => key);
}
