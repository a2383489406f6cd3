import { foldCyrillic } from './cyrillic-letters.ts';
import { extendKey, finishKey, SoundClass } from './latin-key.ts';

/**
 * Which classes of sound the Latin spelling of a Cyrillic letter or group may have, each with its cost in bits (minus
 * the binary logarithm of its share among aligned pairs of names). Letters that are not listed sound like vowels.
 * `-` is no consonant at all: г and х as h, ж and дж as j, у as a vowel. `end` is what French and others add silently.
 */
const TABLE = `
б p0 | п p0 | в f0 -5.8 | ф f0 t6.7 | м m0 | н n0 nk6.9 | нь n0.4 kn2.2 | л l0 | ль l0 kl5.7 | р r0 rt6.3 | т t0.1 k4.5
д t0 | к k0 | г k0.1 -4.3 | х -0.4 k2 | с s0 | з s0 t6.5 | ц s0.2 k2.9 t6.8 | ч s0.8 k1.3 -7.5 | ш s0.2 k3.2
ж s1.3 -1.7 k1.9 | дж -1 k1.2 s3.5 tk4 | рж rs0.3 r2.5 | рш rs0.1 r4 | цз -0.5 s1.5 | ск sk0 s5 | дь t0.3 k3
лье l0.3 lr2.2 | дз s0.7 -1.4 | кс ks0.1 s4 | шч s0.5 sk1.9 ks4
й -0 l5.9 | ау -0.1 f3.5 | оу -0.8 f1.3 | ье -0.4 r2.2 | уа -0.1 f3.9 | уэ -0.4 f2 | уи -1.1 f0.9 | уо -0.9 f1.2
end -0 s5.8 t6.6`;

const MAX_BITS = 7;
const MAX_KEYS = 12;
/** Longer skeletons have no exact place in a number, and no name has them. */
const MOST_SOUNDS = 1e14;

interface Option {
  sounds: number[];
  bits: number;
}

function readTable(): Map<string, Option[]> {
  const options = new Map<string, Option[]>();
  for (const line of TABLE.trim().split(/[|\n]/)) {
    const [letters, ...items] = line.trim().split(' ');
    options.set(
      letters!,
      items.map((item) => {
        const bits = item.search(/\d/);
        const sounds = Array.from(item.slice(0, bits).replace('-', ''), (name) => SoundClass[name as keyof typeof SoundClass]);
        return { sounds, bits: Number(item.slice(bits)) };
      }),
    );
  }
  return options;
}

const OPTIONS = readTable();
const VOWEL: Option[] = [{ sounds: [], bits: 0 }];
const SILENT_END = OPTIONS.get('end')!;
const SOFT_SIGN = 'ь';

/** Walks through all ways to sound that are not too far-fetched, and notes the cheapest cost of each key. */
class KeyWalk {
  readonly found = new Map<number, number>();
  private readonly units: Option[][] = [];
  private readonly gaps: boolean[] = [];

  constructor(folded: string) {
    for (let index = 0; index < folded.length; ) {
      const size = [3, 2].find((letters) => OPTIONS.has(folded.slice(index, index + letters))) ?? 1;
      const letters = folded.slice(index, index + size);
      const options = OPTIONS.get(letters);
      if (letters !== SOFT_SIGN) this.add(options ?? VOWEL, options === undefined || /^[йауоь]/.test(letters));
      index += size;
    }
    this.add(SILENT_END, false);
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
    if (unit === this.units.length) {
      if (sounds === 0) return;
      const key = keyOf(sounds);
      if (bits < (this.found.get(key) ?? Infinity)) this.found.set(key, bits);
      return;
    }
    for (const option of this.units[unit]!) {
      const total = bits + option.bits;
      if (total > MAX_BITS) continue;
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
  for (const digit of String(sounds)) key = extendKey(key, Number(digit));
  return finishKey(key);
}

/**
 * The keys under which a Cyrillic word is put into an index, likeliest first, so that its Latin spellings meet one of
 * them (soundKey); none for a word without a consonant. At most 12, on average four.
 */
export function soundKeys(cyrillicWord: string): number[] {
  const walk = new KeyWalk(foldCyrillic(cyrillicWord));
  walk.walk();
  return [...walk.found]
    .sort((one, other) => one[1] - other[1])
    .slice(0, MAX_KEYS)
    .map(([key]) => key);
}
