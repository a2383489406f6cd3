import { readFile } from 'node:fs/promises';
import { Annotator } from '../../core/annotate/annotator.ts';
import { annotateDocument } from '../../core/annotate/document.ts';
import type { Kind } from '../../core/model/kind.ts';
import type { Mention } from '../../core/model/mention.ts';
import { parsePack } from '../../core/packs/parse-pack.ts';
import type { Pack } from '../../core/packs/schema.ts';
import { share } from './share.ts';

interface GoldMention {
  start: number;
  end: number;
  text: string;
  /** PER, ORG, LOC or OTH. */
  type: string;
  /** A name, a word that has a name as its part (`EU-Budget`), or one made from a name (`deutsch`). */
  kind: 'name' | 'part' | 'deriv';
}

interface Row {
  id: string;
  lang?: string;
  date?: string;
  text: string;
  mentions: GoldMention[];
}

const KINDS: Record<string, Kind> = { PER: 'person', ORG: 'organisation', LOC: 'place' };
const HYPHENATED = /[\p{L}\p{N}.]+(?:-[\p{L}\p{N}.]+)+/gu;
/** First parts that are no name: behind them the name is the rest (`Ex-Jugoslawien`). */
const NO_NAME =
  /^(?:Ex|Vize|Anti|Pro|Nicht|Ur|Mini|Mega|Super|Alt|Neu|Nord|Süd|Ost|West|Nordost|Nordwest|Südost|Südwest)$/u;

const isPart = ({ kind, text }: GoldMention): boolean => kind === 'part' && text.includes('-');
const overlaps = (one: { start: number; end: number }, other: { start: number; end: number }): boolean =>
  one.start < other.end && other.start < one.end;

/**
 * Names as parts of hyphen compounds, by gold sentences (JSON lines): prints recall on the hyphenated words that gold calls
 * a part, and the precision of what is marked inside hyphenated words; with `--list` what was missed and what was wrong.
 * The pack is made of the file's own names, and of a compound without one of them, all before its last hyphen.
 */
export async function parts(files: string[]): Promise<void> {
  const list = files.includes('--list');
  for (const file of files.filter((name) => !name.startsWith('--'))) {
    const rows = (await readFile(file, 'utf8'))
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Row);
    const { misses, wrong, ...figures } = scoreParts(rows);
    console.log(JSON.stringify({ figure: 'names in hyphen compounds, %', file, ...figures }));
    if (list) console.log(JSON.stringify({ file, misses, wrong }));
  }
}

export interface PartScore {
  names: number;
  rows: number;
  found: number;
  recall: number;
  marked: number;
  right: number;
  precision: number;
  misses: string[];
  wrong: string[];
}

/** Scores sentences against a pack of their own names. */
export function scoreParts(rows: readonly Row[]): PartScore {
  const pack = packOf(rows);
  const annotator = Annotator.of([pack]);
  const misses: string[] = [];
  const wrong: string[] = [];
  let [all, marked] = [0, 0];
  for (const row of rows) {
    const { mentions } = annotateDocument(annotator, row);
    const wanted = row.mentions.filter(isPart);
    all += wanted.length;
    for (const gold of wanted) if (!mentions.some((mention) => overlaps(mention, gold))) misses.push(gold.text);
    for (const { mention, word } of inHyphenated(row.text, mentions)) {
      marked++;
      if (!row.mentions.some((gold) => overlaps(mention, gold))) wrong.push(`${word}: ${mention.entry}`);
    }
  }
  return {
    names: pack.entries.length,
    rows: all,
    found: all - misses.length,
    recall: share(all - misses.length, all),
    marked,
    right: marked - wrong.length,
    precision: share(marked - wrong.length, marked),
    misses,
    wrong,
  };
}

function inHyphenated(text: string, mentions: Mention[]): { mention: Mention; word: string }[] {
  const words = [...text.matchAll(HYPHENATED)].map(([word]) => word);
  const places = [...text.matchAll(HYPHENATED)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  return mentions.flatMap((mention) => {
    const at = places.findIndex((place) => overlaps(mention, place));
    return at < 0 ? [] : [{ mention, word: words[at]! }];
  });
}

/** One entry a name, of the kind that gold gives it first. */
function packOf(rows: readonly Row[]): Pack {
  const kinds = new Map<string, string>();
  const add = (name: string, type: string): void => {
    if (/[\p{L}\p{N}]/u.test(name) && !kinds.has(name)) kinds.set(name, type);
  };
  const mentions = rows.flatMap((row) => row.mentions);
  for (const { kind, text, type } of mentions) if (kind === 'name') add(text, type);
  const known = new Set(kinds.keys());
  for (const mention of mentions) {
    if (!isPart(mention)) continue;
    const words = mention.text.split('-');
    if (runs(words).some((run) => known.has(run))) continue;
    const first = NO_NAME.test(words[0]!) ? words.slice(1) : words.slice(0, -1);
    add(first.join('-'), mention.type);
  }
  const entries = [...kinds].map(([name, type], number) => ({
    id: `${number}:${name.replaceAll(/[\s"'<>&]/gu, '_')}`,
    kind: KINDS[type] ?? 'event',
    names: { de: [name] },
  }));
  const pack = {
    format: 'dramatis-pack/1',
    id: 'parts',
    title: { en: 'parts' },
    version: '1',
    licence: 'CC0-1.0',
    entries,
  };
  return parsePack(pack, 'parts');
}

/** Every run of hyphen parts that is not the whole word. */
function runs(words: readonly string[]): string[] {
  return words.flatMap((_, from) =>
    words
      .slice(from)
      .map((__, length) => words.slice(from, from + length + 1))
      .filter((run) => run.length < words.length)
      .map((run) => run.join('-')),
  );
}
