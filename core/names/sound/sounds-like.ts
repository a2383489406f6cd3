import { LOST_COST, packLetters, SILENT_ANYWHERE, SILENT_AT_END, SOUND_UNITS } from './correspondences.ts';
import type { SoundUnit, Spellings } from './correspondences.ts';
import { foldCyrillic } from './cyrillic-letters.ts';
import { latinCode } from './latin-letters.ts';

/** Longer words are no names; the tables of the alignment are made for this many letters. */
const MAX_LETTERS = 40;
const MAX_SPELLING = 5;
const MAX_UNIT = 3;
const WIDTH = MAX_LETTERS + 1;
const FAR = 1000;

interface SoundWord {
  size: number;
  /** The units that begin at each letter. */
  units: SoundUnit[][];
  /** What leaving out each letter costs. */
  lost: number[];
}

const costs = new Int16Array(WIDTH * WIDTH);
const letters = new Uint8Array(WIDTH);
let lastText = '';
let lastWord: SoundWord = { size: 0, units: [], lost: [] };

function soundWord(cyrillic: string): SoundWord {
  if (cyrillic === lastText) return lastWord;
  const folded = foldCyrillic(cyrillic).slice(0, WIDTH);
  const units: SoundUnit[][] = [];
  const lost: number[] = [];
  for (let index = 0; index < folded.length; index++) {
    const here: SoundUnit[] = [];
    for (let size = 1; size <= MAX_UNIT && index + size <= folded.length; size++) {
      const unit = SOUND_UNITS.get(folded.slice(index, index + size));
      if (unit) here.push(unit);
    }
    units.push(here);
    // One letter of a double one may go: Johansson, Йохансон.
    const doubled = index > 0 && folded[index] === folded[index - 1];
    lost.push(doubled ? 0 : (LOST_COST.get(folded[index]!) ?? FAR));
  }
  lastText = cyrillic;
  lastWord = { size: folded.length, units, lost };
  return lastWord;
}

/** How far a spelling may be from the rule, by the number of letters of the Cyrillic word. */
const allowance = (size: number): number => (size < 4 ? 1 : size < 6 ? 2 : size < 9 ? 3 : 4);

/** Takes one step of the alignment with each of the spellings that fit the Latin letters from `column` on. */
function step(spellings: Spellings, row: number, column: number, so: number, end: number, packed: number[]): void {
  for (let item = 0; item < spellings.length; item += 3) {
    const size = spellings[item + 1]!;
    if (column + size > end || packed[size] !== spellings[item]) continue;
    const cell = row * WIDTH + column + size;
    const cost = so + spellings[item + 2]!;
    if (cost < costs[cell]!) costs[cell] = cost;
  }
}

function align(word: SoundWord, count: number, limit: number): boolean {
  const packed: number[] = [0, 0, 0, 0, 0, 0];
  costs.fill(FAR, 0, (word.size + MAX_UNIT) * WIDTH);
  costs[0] = 0;
  for (let row = 0; row <= word.size; row++) {
    for (let column = 0; column <= count; column++) {
      const so = costs[row * WIDTH + column]!;
      if (so > limit) continue;
      for (let size = 1, codes = 0; size <= MAX_SPELLING && column + size <= count; size++) {
        codes = packLetters(codes, letters[column + size - 1]!);
        packed[size] = codes;
      }
      const first = column < count ? letters[column]! : 0;
      const silent = SILENT_ANYWHERE[first];
      if (silent) step(silent, row, column, so, count, packed);
      const final = SILENT_AT_END[first];
      if (final && row === word.size) {
        for (let item = 0; item < final.length; item += 3) {
          if (column + final[item + 1]! === count && packed[final[item + 1]!] === final[item]) {
            const cell = row * WIDTH + count;
            costs[cell] = Math.min(costs[cell]!, so + final[item + 2]!);
          }
        }
      }
      if (row === word.size) continue;
      const below = (row + 1) * WIDTH + column;
      costs[below] = Math.min(costs[below]!, so + word.lost[row]!);
      for (const unit of word.units[row]!) {
        const spellings = unit.byFirst[first];
        if (spellings) step(spellings, row + unit.size, column, so, count, packed);
      }
    }
  }
  return costs[word.size * WIDTH + count]! <= limit;
}

/**
 * Whether the Latin word of a text may be the spelling of a Cyrillic one: the two are aligned sound by sound, and what
 * departs from the orthographies' rules must stay small for the length of the name. `start` and `end` are UTF-16 code
 * units, end exclusive; what is no letter in between is passed over.
 */
export function soundsLike(cyrillic: string, text: string, start: number, end: number): boolean {
  const word = soundWord(cyrillic);
  let count = 0;
  for (let index = start; index < end; index++) {
    const code = latinCode(text.charCodeAt(index));
    if (code === 0) continue;
    if (count === MAX_LETTERS) return false;
    letters[count++] = code;
  }
  if (count === 0 || word.size === 0 || word.size > MAX_LETTERS - MAX_UNIT) return false;
  return align(word, count, allowance(word.size));
}
