import { paragraphsOf } from './bench-page.ts';
import type { BenchPage } from './bench-page.ts';

/** Two or three capitalised words in a row, none of them in capitals throughout, not behind a full stop. */
const NAME = /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}(?![\p{L}\p{N}])/gu;

/**
 * What looks like a name in the paragraphs of saved pages, so that there is something to mark on them: of each page the
 * one it has most often, then of each the second, and so on; `most` in all.
 */
export function namesInPages(pages: readonly BenchPage[], most: number): string[] {
  const ranked = pages.map(ranking);
  const found = new Set<string>();
  const deepest = Math.max(0, ...ranked.map((names) => names.length));
  for (let rank = 0; rank < deepest; rank++) {
    for (const names of ranked) {
      if (found.size >= most) return [...found];
      const name = names[rank];
      if (name !== undefined) found.add(name);
    }
  }
  return [...found];
}

function ranking(page: BenchPage): string[] {
  const counts = new Map<string, number>();
  for (const text of paragraphsOf(page)) {
    for (const [name] of text.matchAll(NAME)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
