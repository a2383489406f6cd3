import type { Kind } from '../../../core/model/kind.ts';
import type { Mention } from '../../../core/model/mention.ts';
import { findQuotations } from '../../../core/quotations/find-quotations.ts';

/** Quotations as `kind: words — speaker → who that is`, in reading order. */
export function read(lang: string | null, text: string, mentions: readonly Mention[] = []): string[] {
  return findQuotations(text, lang, mentions).map(({ kind, start, end, speaker, resolved }) => {
    const who = resolved ? ` → ${resolved.entry ?? resolved.text}` : '';
    return `${kind}: ${text.slice(start, end)} — ${speaker?.text ?? '?'}${who}`;
  });
}

/** A mention for every occurrence of each name, in reading order; `entries` maps names to entries. */
export function mentionsOf(text: string, entries: Record<string, string>, kind: Kind = 'person'): Mention[] {
  const mentions: Mention[] = [];
  for (const [name, entry] of Object.entries(entries)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      mentions.push({ start: at, end: at + name.length, entry, kind, confidence: 1, why: [] });
    }
  }
  return mentions
    .filter(
      (one) =>
        !mentions.some(
          (other) =>
            other !== one &&
            other.start <= one.start &&
            other.end >= one.end &&
            other.end - other.start > one.end - one.start,
        ),
    )
    .sort((a, b) => a.start - b.start);
}
