import type { Words } from '../model/view.ts';

/** The text in the first of the languages that it has. */
export function wordsIn(texts: Record<string, string> | undefined, langs: readonly string[]): Words | null {
  if (!texts) return null;
  const lang = langs.find((l) => texts[l] !== undefined) ?? Object.keys(texts)[0];
  return lang === undefined ? null : { text: texts[lang]!, lang };
}
