import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';

const span = v.object({
  start: v.number(),
  end: v.number(),
  text: v.string(),
  /** Id of the entry, or its English label. */
  entry: v.optional(v.string()),
  term: v.optional(v.string()),
});
const layers = { names: v.array(span), terms: v.array(span) };

/** A gold file over a plain text that lies beside it. */
const fileGold = v.object({
  file: v.string(),
  lang: v.optional(v.string()),
  published: v.optional(v.string()),
  ...layers,
});
/** A gold file that holds its paragraphs. */
const paragraphGold = v.object({
  lang: v.optional(v.string()),
  published: v.optional(v.string()),
  paragraphs: v.array(v.object({ text: v.string(), ...layers })),
});

export interface GoldSpan {
  start: number;
  end: number;
  text: string;
  entry: string;
}

/** A text and what is to be found in it; offsets are UTF-16 code units. */
export interface Gold {
  text: string;
  lang: string | null;
  date: string | null;
  names: GoldSpan[];
  terms: GoldSpan[];
}

/** Reads a gold file of either form. Throws an Error that names the file and the field. */
export async function readGold(path: string): Promise<Gold> {
  const data: unknown = JSON.parse(await readFile(path, 'utf8'));
  const parsed = v.safeParse(v.union([fileGold, paragraphGold]), data);
  if (!parsed.success) throw new Error(`${path}: ${v.flatten(parsed.issues).root?.[0] ?? parsed.issues[0].message}`);
  const gold = parsed.output;
  const about = { lang: gold.lang ?? null, date: gold.published?.slice(0, 10) ?? null };
  if ('file' in gold) {
    const text = await readFile(join(dirname(path), gold.file), 'utf8');
    return { ...about, text, names: gold.names.map(moved(0)), terms: gold.terms.map(moved(0)) };
  }
  let at = 0;
  const names: GoldSpan[] = [];
  const terms: GoldSpan[] = [];
  for (const paragraph of gold.paragraphs) {
    names.push(...paragraph.names.map(moved(at)));
    terms.push(...paragraph.terms.map(moved(at)));
    at += paragraph.text.length + 1;
  }
  return { ...about, text: gold.paragraphs.map(({ text }) => text).join('\n'), names, terms };
}

const moved =
  (by: number) =>
  ({ start, end, text, entry, term }: v.InferOutput<typeof span>): GoldSpan => ({
    start: start + by,
    end: end + by,
    text,
    entry: entry ?? term ?? '',
  });
