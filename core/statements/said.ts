import type { Statement } from '../packs/schema.ts';
import { isNear } from './merge.ts';
import { sameText } from './same-words.ts';
import { dayOf } from './statement.ts';
import type { KeptStatement } from './statement.ts';

/** Where something said was read; the same for what is kept and for what a pack has. */
export interface SaidSource {
  url: string | null;
  title: string | null;
  outlet: string | null;
  via: string | null;
  published: string | null;
  /** Day on which the reader saw it; null for what a pack has. */
  seen: string | null;
}

/** What somebody said, whether a pack has it or this browser keeps it. */
export interface Said {
  id: string;
  text: string;
  lang: string;
  kind: 'direct' | 'indirect';
  /** When it was said, where that is told. */
  said: string | null;
  /** When it was said, else first published; empty if nobody tells. */
  day: string;
  about: readonly string[];
  sources: readonly SaidSource[];
  /** The same in other languages, by code. */
  translations: Readonly<Record<string, string>>;
  from: 'pack' | 'kept';
}

export function saidInPack({ id, text, lang, kind, said, about, source, translations }: Statement): Said {
  const published = source?.published ?? null;
  return {
    id,
    text,
    lang,
    kind,
    said: said ?? null,
    day: said ?? published ?? '',
    about: about ?? [],
    sources: source
      ? [
          {
            url: source.url ?? null,
            title: source.title ?? null,
            outlet: source.outlet ?? null,
            via: source.via ?? null,
            published,
            seen: null,
          },
        ]
      : [],
    translations: translations ?? {},
    from: 'pack',
  };
}

export const saidAndKept = (statement: KeptStatement): Said => ({
  id: statement.id,
  text: statement.text,
  lang: statement.lang,
  kind: statement.kind,
  said: statement.said,
  day: dayOf(statement),
  about: statement.about,
  sources: statement.sources,
  translations: {},
  from: 'kept',
});

/** What packs and this browser have of one speaker, each thing once: what both have is the pack's, with all sources. */
export function withoutDoubles(packs: readonly Said[], kept: readonly Said[]): Said[] {
  const all: Said[] = [...packs];
  for (const one of kept) {
    const at = packs.findIndex(
      (known) => known.lang === one.lang && isNear(known.day, one.day) && sameText(known.text, one.text),
    );
    if (at < 0) all.push(one);
    else all[at] = { ...all[at]!, sources: [...all[at]!.sources, ...one.sources] };
  }
  return all;
}
