import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { savedPages } from '../../bench/bench-page.ts';
import { randomNumbers } from '../../bench/random.ts';
import { Annotator } from '../../core/annotate/annotator.ts';
import { annotateDocument } from '../../core/annotate/document.ts';
import type { DocumentInput } from '../../core/annotate/document.ts';
import { readHtml } from '../html-document.ts';
import { linesOf } from '../lines.ts';
import { loadPacks } from '../load-packs.ts';

/** Something that was marked, with the words around it, for somebody who judges whether it is right. */
export interface MarkedWords {
  /** File, and the document in it. */
  source: string;
  text: string;
  entry: string;
  kind: string;
  near: string;
}

const AROUND = 140;

/** What is marked in a document, the same words for the same entry once. */
export function markedIn(annotator: Annotator, source: string, document: DocumentInput): MarkedWords[] {
  const { text } = document;
  const found = new Map<string, MarkedWords>();
  for (const { start, end, entry, kind } of annotateDocument(annotator, document).mentions) {
    const words = text.slice(start, end);
    const key = `${words}\n${entry}`;
    if (found.has(key)) continue;
    const before = text.slice(Math.max(0, start - AROUND), start);
    const near = `${before}[[${words}]]${text.slice(end, end + AROUND)}`.replaceAll(/\s+/gu, ' ');
    found.set(key, { source, text: words, entry, kind, near });
  }
  return [...found.values()];
}

/** So many, drawn by chance, the same for the same seed, in the order in which they were found. */
export function drawn<T>(all: readonly T[], count: number, seed: number): T[] {
  const random = randomNumbers(seed);
  const left = all.map((_, i) => i);
  const chosen = Array.from({ length: Math.min(count, all.length) }, () => {
    const [one] = left.splice(Math.floor(random() * left.length), 1);
    return one!;
  });
  return chosen.toSorted((a, b) => a - b).map((i) => all[i]!);
}

/** Prints what the built-in packs mark in saved pages (folders) and texts (.jsonl), or a sample of it, a line each. */
export async function mentions(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { sample: { type: 'string' }, seed: { type: 'string' } },
  });
  const annotator = Annotator.of((await loadPacks([], true)).packs);
  const all: MarkedWords[] = [];
  for (const path of positionals) {
    const documents = statSync(path).isDirectory() ? pagesOf(path) : textsOf(path);
    for await (const { source, document } of documents) all.push(...markedIn(annotator, source, document));
  }
  const chosen = values.sample === undefined ? all : drawn(all, countOf(values.sample), countOf(values.seed ?? '1'));
  for (const one of chosen) console.log(JSON.stringify(one));
  console.error(`${chosen.length} of ${all.length}`);
}

interface Source {
  source: string;
  document: DocumentInput;
}

async function* pagesOf(folder: string): AsyncGenerator<Source> {
  for (const { name, html } of await savedPages(folder)) {
    yield { source: name, document: readHtml({ text: html, lang: null, date: null }) };
  }
}

async function* textsOf(file: string): AsyncGenerator<Source> {
  for await (const line of linesOf(file)) {
    const { id, text, lang, date } = JSON.parse(line) as { id: string; text: string; lang?: string; date?: string };
    yield { source: `${basename(file)} ${id}`, document: { text, lang: lang ?? null, date: date ?? null } };
  }
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${text}: not a whole number from 1`);
  return count;
}
