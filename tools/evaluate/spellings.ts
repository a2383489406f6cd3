import { readFile } from 'node:fs/promises';
import { foldCyrillic } from '../../core/names/sound/cyrillic-letters.ts';
import { soundKeys } from '../../core/names/sound/cyrillic-keys.ts';
import { cyrillicSpellings } from '../../core/names/sound/cyrillic-spellings.ts';
import { soundKey } from '../../core/names/sound/latin-key.ts';
import { soundsLike } from '../../core/names/sound/sounds-like.ts';
import { linesOf } from '../lines.ts';

interface Pair {
  latin: string;
  cyrillic: string;
  count: number;
}

const SAMPLE = 2000;

/** A romanised Slavic name, as far as its ending tells; -in and -ina are left out, as half of those are not. */
const SLAVIC =
  /.(?:[oe]v|ow|[bdjkmnpstvz]ew|[oe]ff|[oe][vw]a|[sc]k(?:y|yj|yi|yy|iy|ij|i|a|aya|aja|aia)|enko|(?:ch|tsch|cz|č)uk|[vw](?:i[cć]|ić|ich|itsch|icz|yč|ych))$/;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((10000 * part) / whole) / 100);
const print = (figures: object): void => console.log(JSON.stringify(figures));
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const keyOf = (word: string): number => soundKey(word, 0, word.length);
const sounds = (cyrillic: string, latin: string): boolean => soundsLike(cyrillic, latin, 0, latin.length);

async function readPairs(file: string): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for await (const line of linesOf(file)) {
    const [latin, cyrillic, count] = line.split('\t');
    if (latin && cyrillic) pairs.push({ latin, cyrillic, count: Number(count ?? 1) });
  }
  return pairs;
}

function keyIndex(words: Iterable<string>): Map<number, string[]> {
  const index = new Map<number, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    const known = index.get(key);
    if (known) known.push(word);
    else index.set(key, [word]);
  }
  index.delete(0);
  return index;
}

/** Words of the index that a Cyrillic name meets by one of its keys, and those of them that sound like it. */
function accepted(cyrillic: string, index: Map<number, string[]>): { met: number; words: string[] } {
  const met = soundKeys(cyrillic).flatMap((key) => index.get(key) ?? []);
  return { met: met.length, words: met.filter((word) => sounds(cyrillic, word)) };
}

function recall(file: string, rows: string, pairs: Pair[]): void {
  let [keys, count, key, keyCount, sound, soundCount, both, bothCount] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const pair of pairs) {
    const own = soundKeys(pair.cyrillic);
    const meets = own.includes(keyOf(pair.latin));
    const alike = sounds(pair.cyrillic, pair.latin);
    keys += own.length;
    count += pair.count;
    if (meets) [key, keyCount] = [key + 1, keyCount + pair.count];
    if (alike) [sound, soundCount] = [sound + 1, soundCount + pair.count];
    if (meets && alike) [both, bothCount] = [both + 1, bothCount + pair.count];
  }
  const types = pairs.length;
  print({
    figure: 'Latin spellings found from the Cyrillic word alone, %',
    file,
    rows,
    pairs: types,
    byType: share(both, types),
    byCount: share(bothCount, count),
    keyByType: share(key, types),
    keyByCount: share(keyCount, count),
    soundByType: share(sound, types),
    soundByCount: share(soundCount, count),
    keysPerWord: Math.round((100 * keys) / types) / 100,
  });
}

/** Edit distance of two short words, in letters. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const swap = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}

/** Two Russian spellings that no one takes for variants: at least two letters and a third of the longer one differ. */
const differs = (one: string, other: string): boolean => {
  const far = distance(one, other);
  return far >= 2 && far * 3 >= Math.max(one.length, other.length);
};

function falseAcceptances(file: string, pairs: Pair[]): void {
  const own = new Map<string, string[]>();
  for (const { latin, cyrillic } of pairs) own.set(latin, [...(own.get(latin) ?? []), foldCyrillic(cyrillic)]);
  const index = keyIndex(own.keys());
  const names = [...new Set(pairs.map((pair) => pair.cyrillic))];
  const every = Math.max(1, Math.floor(names.length / SAMPLE));
  let [sampled, met, other, clear, clean] = [0, 0, 0, 0, 0];
  for (let at = 0; at < names.length; at += every) {
    const name = foldCyrillic(names[at]!);
    const found = accepted(names[at]!, index);
    const others = found.words.filter((word) => !own.get(word)!.includes(name));
    const clearly = others.filter((word) => own.get(word)!.every((spelling) => differs(name, spelling)));
    sampled++;
    met += found.met;
    other += others.length;
    clear += clearly.length;
    if (clearly.length === 0) clean++;
  }
  const each = (sum: number): number => Math.round((1000 * sum) / sampled) / 1000;
  print({
    figure: 'other Latin words accepted per Cyrillic word',
    file,
    cyrillicWords: sampled,
    latinWords: own.size,
    metByKey: each(met),
    otherSpelling: each(other),
    clearlyOther: each(clear),
    withoutClearlyOther: share(clean, sampled),
  });
}

function backwards(file: string, pairs: Pair[]): void {
  const wanted = new Map<string, Set<string>>();
  for (const { latin, cyrillic } of pairs)
    wanted.set(latin, (wanted.get(latin) ?? new Set()).add(foldCyrillic(cyrillic)));
  let [given, right, slavic, slavicGiven] = [0, 0, 0, 0];
  for (const [latin, spellings] of wanted) {
    const made = cyrillicSpellings(capitalised(latin));
    const isSlavic = SLAVIC.test(latin);
    if (isSlavic) slavic++;
    if (made.length === 0) continue;
    given++;
    if (isSlavic) slavicGiven++;
    if (made.some((spelling) => spellings.has(foldCyrillic(spelling)))) right++;
  }
  print({
    figure: 'Cyrillic spellings made from a Latin word that looks Slavic',
    file,
    latinWords: wanted.size,
    given,
    rightAmongGiven: share(right, given),
    slavicEndings: slavic,
    givenAmongSlavicEndings: share(slavicGiven, slavic),
  });
}

interface FormsLine {
  type: string;
  langs: Record<string, { lemmas: Record<string, number> }>;
}

/** The last word of the commonest lemma of each person, by language. */
async function readFamilyNames(file: string): Promise<Set<string>> {
  const families = new Set<string>();
  for (const line of (await readFile(file, 'utf8')).trim().split('\n')) {
    const { type, langs } = JSON.parse(line) as FormsLine;
    if (type !== 'PER') continue;
    for (const { lemmas } of Object.values(langs)) {
      const [lemma] = Object.entries(lemmas).toSorted((one, other) => other[1] - one[1]);
      const family = lemma?.[0].split(' ').at(-1);
      if (family && /^\p{Script=Cyrillic}{3,}$/u.test(family)) families.add(family);
    }
  }
  return families;
}

async function ordinaryWords(namesFile: string, wordsFile: string): Promise<void> {
  const families = await readFamilyNames(namesFile);
  const words = (await readFile(wordsFile, 'utf8')).split('\n').filter((word) => /^\p{L}{3,}$/u.test(word));
  const lower = words.filter((word) => word === word.toLowerCase() || /^\p{Lu}\p{Ll}+$/u.test(word));
  const index = keyIndex(new Set(lower.map(capitalised)));
  const hits = [...families].map((family) => accepted(family, index).words);
  const total = hits.reduce((sum, found) => sum + found.length, 0);
  print({
    figure: 'words of a dictionary accepted per Cyrillic family name',
    names: namesFile,
    words: wordsFile,
    families: families.size,
    dictionary: lower.length,
    perName: Math.round((100 * total) / families.size) / 100,
    namesWithout: share(hits.filter((found) => found.length === 0).length, families.size),
    examples: [...families]
      .flatMap((family, at) => hits[at]!.slice(0, 1).map((word) => `${family} ${word}`))
      .filter((_, at) => at % 12 === 0),
  });
}

function speed(pairs: Pair[]): void {
  const text = pairs.map((pair) => capitalised(pair.latin)).join(' ');
  const spans: [number, number][] = [];
  for (let at = 0; at < text.length;) {
    const end = text.indexOf(' ', at) < 0 ? text.length : text.indexOf(' ', at);
    spans.push([at, end]);
    at = end + 1;
  }
  const time = (run: () => void): number => {
    run();
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  };
  let sum = 0;
  const keying = time(() => spans.forEach(([start, end]) => (sum ^= soundKey(text, start, end))));
  const index = keyIndex(pairs.map((pair) => pair.latin));
  const some = pairs.filter((_, at) => at % 200 === 0);
  let compared = 0;
  const comparing = time(() => {
    compared = some.reduce((all, pair) => all + accepted(pair.cyrillic, index).met, 0);
  });
  const indexing = time(() => pairs.forEach((pair) => (sum += soundKeys(pair.cyrillic).length)));
  print({
    figure: 'speed, second run',
    soundKeyMBPerSecond: Math.round(text.length / keying / 1e5) / 10,
    soundsLikeCallsPerSecond: Math.round(compared / comparing),
    soundKeysWordsPerSecond: Math.round(pairs.length / indexing),
    checksum: sum,
  });
}

/**
 * Prints, a JSON object a line, how well Latin spellings are found from Cyrillic words and how much else is. Files:
 * pairs (`.tsv`, `.tsv.gz`: Latin word, Cyrillic word, count), people with their lemmas (`.jsonl`), and word lists
 * (anything else) that are held against those people's family names.
 */
export async function spellings(files: string[]): Promise<void> {
  const people = files.filter((file) => file.endsWith('.jsonl'));
  const tables = files.filter((file) => /\.tsv(?:\.gz)?$/.test(file));
  for (const file of tables) {
    const pairs = await readPairs(file);
    recall(file, 'all', pairs);
    recall(
      file,
      'Slavic endings',
      pairs.filter((pair) => SLAVIC.test(pair.latin)),
    );
    falseAcceptances(file, pairs);
    backwards(file, pairs);
    speed(pairs);
  }
  for (const names of people) {
    for (const words of files)
      if (!people.includes(words) && !tables.includes(words)) await ordinaryWords(names, words);
  }
}
