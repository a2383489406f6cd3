import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Annotator } from '../../core/annotate/annotator.ts';
import { annotateDocument } from '../../core/annotate/document.ts';
import { labelOf } from '../../core/packs/library.ts';
import { share } from './share.ts';

/** A gold file over a plain text that lies beside it; speakers are entry ids or English labels. */
const schema = v.object({
  file: v.string(),
  lang: v.optional(v.string()),
  published: v.optional(v.string()),
  quotations: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      text: v.string(),
      kind: v.picklist(['direct', 'indirect']),
      speaker: v.string(),
      /** How the speaker is told: `explicit` frames are asked for first. */
      attribution: v.optional(v.string()),
    }),
  ),
  /** Words that no known person says. */
  traps: v.optional(v.array(v.object({ text: v.string(), why: v.string() }))),
});

/**
 * Scores one article to the letter: `exact` quotations have the gold's very span and kind, `right` ones its speaker, too;
 * `trapped` lists traps that became the words of a person whom the gold does not have there.
 */
export async function scoreArticle(annotator: Annotator, file: string) {
  const parsed = v.safeParse(schema, JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`${file}: ${v.getDotPath(issue) ?? 'document'}: ${issue.message}`);
  }
  const gold = parsed.output;
  const text = await readFile(join(dirname(file), gold.file), 'utf8');
  const found = annotateDocument(annotator, {
    text,
    lang: gold.lang ?? null,
    date: gold.published?.slice(0, 10) ?? null,
  }).quotations;
  const isSpeaker = (id: string | undefined, want: string): boolean => {
    const entry = id === undefined ? undefined : annotator.library.find(id);
    return entry !== undefined && (id === want || labelOf(entry, ['en']).text === want);
  };
  const rows = gold.quotations.map((one) => {
    const same = found.find(({ start, end, kind }) => start === one.start && end === one.end && kind === one.kind);
    return { one, isExact: same !== undefined, isRight: isSpeaker(same?.resolved?.entry, one.speaker) };
  });
  const isWanted = (start: number, end: number): boolean =>
    gold.quotations.some((one) => one.start === start && one.end === end);
  const trapped = (gold.traps ?? []).filter(({ text: words }) => {
    const at = text.indexOf(words);
    return found.some(
      ({ start, end, resolved }) =>
        resolved?.entry !== undefined && start < at + words.length && at < end && !isWanted(start, end),
    );
  });
  const explicit = rows.filter(({ one }) => one.attribution === 'explicit');
  return {
    gold: rows.length,
    found: found.length,
    exact: rows.filter(({ isExact }) => isExact).length,
    right: rows.filter(({ isRight }) => isRight).length,
    explicit: explicit.length,
    explicitRight: explicit.filter(({ isRight }) => isRight).length,
    recall: share(rows.filter(({ isRight }) => isRight).length, rows.length),
    missed: rows.filter(({ isRight }) => !isRight).map(({ one }) => one.text),
    trapped: trapped.map((one) => one.text),
  };
}
