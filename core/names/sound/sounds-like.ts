import { LOST_COST, packLetters, SILENT_ANYWHERE, SILENT_AT_END, soundUnits } from './correspondences.ts';
import type { SoundUnit, Spellings } from './correspondences.ts';
import { foldCyrillic } from './cyrillic-letters.ts';
import { latinCode } from './latin-letters.ts';

/** Longer words are no names; the tables of the alignment are made for this many letters. */
const MAX_LETTERS = 40;
const MAX_SPELLING = 5;
const MAX_UNIT = 3;
const FAR = 1000;
/** Cyrillic words whose sounds are kept ready, as an index compares the same names again and again. */
const READY_WORDS = 2000;

interface SoundWord {
  size: number;
  /** The units that begin at each letter. */
  units: SoundUnit[][];
  /** What leaving out each letter costs. */
  lost: number[];
}

const ready = new Map<string, SoundWord>();
const costs = new Int16Array((MAX_LETTERS + 1) * (MAX_LETTERS + 1));
const letters = new Uint8Array(MAX_LETTERS);
const packed = new Uint32Array(MAX_SPELLING + 1);

function soundWord(cyrillic: string): SoundWord {
  const found = ready.get(cyrillic);
  if (found) return found;
  const folded = foldCyrillic(cyrillic).slice(0, MAX_LETTERS);
  const known = soundUnits();
  const units: SoundUnit[][] = [];
  const lost: number[] = [];
  for (let index = 0; index < folded.length; index++) {
    const here: SoundUnit[] = [];
    for (let size = 1; size <= MAX_UNIT && index + size <= folded.length; size++) {
      const unit = known.get(folded.slice(index, index + size));
      if (unit) here.push(unit);
    }
    units.push(here);
    // One letter of a double one may go: Johansson, Йохансон.
    const doubled = index > 0 && folded[index] === folded[index - 1];
    lost.push(doubled ? 0 : (LOST_COST.get(folded[index]!) ?? FAR));
  }
  const word = { size: folded.length, units, lost };
  if (ready.size === READY_WORDS) ready.clear();
  ready.set(cyrillic, word);
  return word;
}

/** How far a spelling may be from the rule, by the number of letters of the Cyrillic word. */
const allowance = (size: number): number => (size < 4 ? 1 : size < 7 ? 2 : 3);

/** One alignment: the cells of `costs` are the cheapest ways to bring so many Cyrillic and Latin letters together. */
class Alignment {
  private readonly word: SoundWord;
  private readonly count: number;
  private readonly limit: number;
  private readonly width: number;
  private reached = 0;

  constructor(word: SoundWord, count: number, limit: number) {
    this.word = word;
    this.count = count;
    this.limit = limit;
    this.width = count + 1;
  }

  succeeds(): boolean {
    const { word, count, limit, width } = this;
    costs.fill(FAR, 0, (word.size + 1) * width);
    costs[0] = 0;
    for (let row = 0; row <= word.size; row++) {
      if (row > this.reached) return false;
      for (let column = 0; column <= count; column++) {
        const cost = costs[row * width + column]!;
        if (cost <= limit) this.leave(row, column, cost);
      }
    }
    return costs[word.size * width + count]! <= limit;
  }

  private leave(row: number, column: number, cost: number): void {
    const { word, count } = this;
    const isLast = row === word.size;
    if (!isLast) this.enter(row + 1, column, cost + word.lost[row]!);
    if (column === count) return;
    for (let size = 1, codes = 0; size <= MAX_SPELLING && column + size <= count; size++) {
      codes = packLetters(codes, letters[column + size - 1]!);
      packed[size] = codes;
    }
    const first = letters[column]!;
    this.spell(SILENT_ANYWHERE[first], row, column, cost, false);
    if (isLast) this.spell(SILENT_AT_END[first], row, column, cost, true);
    else for (const { size, byFirst } of word.units[row]!) this.spell(byFirst[first], row + size, column, cost, false);
  }

  /** Takes the step of each of the spellings that is what the text has from `column` on. */
  private spell(spellings: Spellings | undefined, row: number, column: number, cost: number, toEnd: boolean): void {
    if (spellings === undefined) return;
    for (let item = 0; item < spellings.length; item += 3) {
      const end = column + spellings[item + 1]!;
      if (toEnd ? end !== this.count : end > this.count) continue;
      if (packed[spellings[item + 1]!] === spellings[item]) this.enter(row, end, cost + spellings[item + 2]!);
    }
  }

  private enter(row: number, column: number, cost: number): void {
    const cell = row * this.width + column;
    if (cost > this.limit || cost >= costs[cell]!) return;
    costs[cell] = cost;
    if (row > this.reached) this.reached = row;
  }
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
  if (count === 0 || word.size === 0) return false;
  return new Alignment(word, count, allowance(word.size)).succeeds();
}
