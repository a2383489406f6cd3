import type { AnnotateRequest, AnnotateResult, EntryBrief } from '../model/annotation.ts';
import { labelOf, Library, pageFirst } from '../packs/library.ts';
import type { Pack } from '../packs/schema.ts';
import { Resolver } from '../resolve/resolver.ts';
import type { ResolvedBlock } from '../resolve/resolver.ts';
import { THRESHOLD } from '../resolve/score.ts';

/** Finds and resolves the mentions of an article, batch by batch, without holding anything of it. */
export class Annotator {
  readonly library: Library;
  readonly #resolver: Resolver;

  constructor(library: Library) {
    this.library = library;
    this.#resolver = new Resolver(library, library.index);
  }

  static of(packs: readonly Pack[]): Annotator {
    return new Annotator(Library.of(packs));
  }

  /** Mentions by block in reading order, with a brief of every entry: its label in the page's language if that is one of
   * `langs`, else in the first of them that it has. */
  annotate(request: AnnotateRequest, langs: readonly string[]): AnnotateResult {
    const { blocks, evidence } = this.#resolver.resolve(request);
    const ids = new Set(blocks.flatMap(({ mentions }) => mentions.map(({ entry }) => entry)));
    const labelLangs = pageFirst(langs, request.facts.lang);
    return {
      blocks: blocks.map((block) => ({ id: block.id, mentions: block.mentions, open: isOpen(block) })),
      entries: [...ids].map((id) => this.#brief(id, labelLangs)),
      evidence,
    };
  }

  /** The same with the candidates that were left alone, with the evidence for and against. */
  explain(request: AnnotateRequest): ResolvedBlock[] {
    return this.#resolver.resolve(request).blocks;
  }

  #brief(id: string, langs: readonly string[]): EntryBrief {
    const entry = this.library.find(id)!;
    const label = labelOf(entry, langs);
    return { id, kind: entry.kind, label: label.text, lang: label.lang };
  }
}

/** A weak name, or one held by a namesake, may look different once the rest of the article is known. */
const isOpen = ({ mentions, rejected }: ResolvedBlock): boolean =>
  rejected.length > 0 || mentions.some(({ confidence }) => confidence < THRESHOLD + 0.2);
