import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { newsPage } from './news-page.ts';
import type { NewsPageOptions } from './news-page.ts';

/** A page to measure on: its name in the figures and its HTML. */
export interface BenchPage {
  name: string;
  html: string;
  /** Ours, or saved from a site. */
  own: boolean;
  /** Name of the file that it was saved in. */
  file?: string;
  /** UTF-8 HTML unless said otherwise. */
  type?: string;
}

const OWN_PAGES: readonly (Omit<NewsPageOptions, 'names'> & { name: string })[] = [
  { name: 'short', lang: 'de', characters: 4_000 },
  { name: 'medium', lang: 'en', characters: 20_000 },
  { name: 'long', lang: 'de', characters: 90_000 },
  { name: '1 MB', lang: 'de', characters: 1_000_000 },
];
/** So many of the names that all indexes hold are spoken of. */
export const MENTIONED = 60;

/** The pages of our own, which speak of the first of these names; `quick`: the short one only. */
export function ownPages(names: readonly string[], quick: boolean): BenchPage[] {
  return OWN_PAGES.slice(0, quick ? 1 : OWN_PAGES.length).map(({ name, ...options }) => ({
    name,
    own: true,
    html: newsPage({ ...options, names: names.slice(0, MENTIONED) }),
  }));
}

const SAVED = /\.(x?)html?(\.gz)?$/iu;

/** The saved pages (.html, .xhtml, and these with .gz) of a folder, by name, without what their scripts say. Throws if it has none. */
export async function savedPages(folder: string): Promise<BenchPage[]> {
  const files = (await filesOf(folder)).filter((file) => SAVED.test(file)).sort();
  if (files.length === 0) throw new Error(`${folder}: no .html and no .html.gz file in it`);
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(folder, file));
      const xml = SAVED.exec(file)?.[1] !== '';
      return {
        name: file.replace(SAVED, ''),
        own: false,
        file,
        html: withoutScripts((/\.gz$/iu.test(file) ? unpacked(bytes, file) : bytes).toString('utf8')),
        ...(xml && { type: 'application/xhtml+xml; charset=utf-8' }),
      };
    }),
  );
}

function unpacked(bytes: Buffer, file: string): Buffer {
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Error(`${folder}: there is no such folder`);
    if (code === 'ENOTDIR') throw new Error(`${folder}: this is no folder`);
    throw error;
  }
}

/** Empties every script but the publisher's metadata: their text is none of the page's, and would flatter our ratios. */
export function withoutScripts(html: string): string {
  return html.replace(
    /(<script\b([^>]*)>)[\s\S]*?(<\/script\s*>)/giu,
    (whole, open: string, attributes: string, close: string) =>
      /application\/ld\+json/iu.test(attributes) ? whole : open + close,
  );
}

/** The text of a page's paragraphs, roughly: elements are taken out, references to characters stay. */
export function paragraphsOf({ html }: BenchPage): string[] {
  return [...html.matchAll(/<p[\s>][\s\S]*?<\/p>/gu)].map(([paragraph]) =>
    paragraph.replace(/<[^>]*>/gu, '').replace(/(?:&nbsp;|\s)+/gu, ' '),
  );
}
