import { applyCorrections, correctionsOn } from '../corrections/apply-corrections.ts';
import type { Correction } from '../corrections/correction.ts';
import { pageAddress } from '../corrections/page-address.ts';
import type { AnnotateRequest, AnnotateResult, EntryBrief } from '../model/annotation.ts';
import { articleQuotations } from './article-quotations.ts';
import { labelOf, Library, pageFirst } from '../packs/library.ts';
import type { FoundQuotation } from '../model/quoted.ts';
import type { Pack } from '../packs/schema.ts';
import { Resolver } from '../resolve/resolver.ts';
import type { ResolvedBlock } from '../resolve/resolver.ts';

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
   * `langs`, else in the first of them that it has. The reader's corrections have the last word. */
  annotate(
    request: AnnotateRequest,
    langs: readonly string[],
    corrections: readonly Correction[] = [],
  ): AnnotateResult {
    const { blocks: resolved, evidence } = this.#resolver.resolve(request);
    const blocks = this.#correct(resolved, request, corrections);
    const ids = new Set(blocks.flatMap(({ mentions }) => mentions.map(({ entry }) => entry)));
    const labelLangs = pageFirst(langs, request.facts.lang);
    return {
      blocks: blocks.map((block) => ({ id: block.id, mentions: block.mentions, open: block.open })),
      entries: [...ids].map((id) => this.#brief(id, labelLangs)),
      evidence,
    };
  }

  /** Reported speech in the blocks of an article, which are to be in its order, with the reader's corrections. */
  quotations(request: AnnotateRequest, corrections: readonly Correction[] = []): FoundQuotation[] {
    const mentions = this.#correct(this.#resolver.resolve(request).blocks, request, corrections);
    const byId = new Map(mentions.map((block) => [block.id, block.mentions]));
    return articleQuotations(
      this.library,
      request,
      request.blocks.map(({ id }) => byId.get(id) ?? []),
    );
  }

  /** What `annotate` finds with the candidates that were left alone, with the evidence for and against. */
  explain(request: AnnotateRequest): ResolvedBlock[] {
    return this.#resolver.resolve(request).blocks;
  }

  /** Ids of the entries that have these words for a name, whole names before those that are only their last word. */
  named(words: string): string[] {
    const last = words.split(/\s+/u).at(-1) ?? '';
    // what ends earlier is another name inside of these words
    const endingIn = (text: string) => this.library.index.scan(text).filter(({ end }) => end === text.length);
    const found = last === words ? endingIn(words) : [...endingIn(words), ...endingIn(last)];
    const numbers = found.flatMap(({ refs }) => refs.filter((_, i) => i % 2 === 0));
    return [...new Set(numbers)].map((number) => this.library.entry(number).id);
  }

  /** Applied to what the resolver found, so that a correction changes what it says and nothing else of the article. */
  #correct(blocks: ResolvedBlock[], request: AnnotateRequest, corrections: readonly Correction[]): ResolvedBlock[] {
    const held = correctionsOn(corrections, pageAddress(request.facts.url));
    if (held.length === 0) return blocks;
    const texts = new Map(request.blocks.map(({ id, text }) => [id, text]));
    const kindOf = (id: string) => this.library.find(id)?.kind;
    return blocks.map((block) => ({
      ...block,
      mentions: applyCorrections(block.mentions, texts.get(block.id) ?? '', held, kindOf),
    }));
  }

  #brief(id: string, langs: readonly string[]): EntryBrief {
    const entry = this.library.find(id)!;
    const label = labelOf(entry, langs);
    const everyday = entry.difficulty === 'everyday' && { everyday: true as const };
    return { id, kind: entry.kind, label: label.text, lang: label.lang, ...everyday };
  }
}
