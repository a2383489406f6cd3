import { foldWord } from '../text/characters.ts';
import type { AnnotateRequest, Evidence } from '../model/annotation.ts';
import type { BlockContext } from './block-context.ts';
import { articleFindings } from './evidence/article.ts';
import type { ArticleFindings } from './evidence/article.ts';
import type { ContextWord, EntryFacts } from './entry-facts.ts';
import { HashSet } from './hash-set.ts';
import type { Place } from './place.ts';

/** Words on either side of a name that count as near it. */
const NEAR = 60;

/** The whole article as far as it is known: its own words, what the publisher says, what was found in other batches. */
export class ArticleView {
  readonly lang: string | null;
  /** ISO 8601 day, or null. */
  readonly day: string | null;
  readonly evidence: Evidence;
  /** Folded topics. */
  readonly topics: ReadonlySet<string>;
  /** Body → the words that name somebody of it. */
  readonly members = new Map<string, string>();
  readonly #told: string[];
  readonly #contexts: readonly BlockContext[];
  #words: HashSet | null = null;
  readonly #findings = new Map<EntryFacts, ArticleFindings>();

  constructor({ facts }: AnnotateRequest, lang: string | null, contexts: readonly BlockContext[], evidence: Evidence) {
    this.lang = lang;
    this.day = facts.published ?? facts.modified;
    this.evidence = evidence;
    const topics = facts.topics.map(foldWord);
    this.topics = new Set(topics);
    this.#told = [foldWord(facts.title), ...topics].filter((text) => text !== '');
    this.#contexts = contexts;
  }

  /** What the article says of an entry; told once, so not before all evidence is gathered. */
  findings(facts: EntryFacts): ArticleFindings {
    let found = this.#findings.get(facts);
    if (!found) {
      found = articleFindings(facts, this);
      this.#findings.set(facts, found);
    }
    return found;
  }

  /** Keeps in which bodies somebody has an office who is named here. */
  addMember({ entry }: EntryFacts): void {
    const words = this.evidence.named[entry.id];
    if (words === undefined || entry.kind !== 'person') return;
    for (const { of } of entry.roles ?? []) if (of != null && !this.members.has(of)) this.members.set(of, words);
  }

  /** Forgets what was told of entries: the evidence has grown. */
  refresh(): void {
    this.#findings.clear();
  }

  /** True if the title or a topic holds these folded words. */
  isTold(words: string): boolean {
    return this.#told.some((text) => containsWord(text, words));
  }

  /** True if all words of a context phrase stand one after the other near a place. */
  isNear({ context, candidate }: Place, hashes: ContextWord['hashes']): boolean {
    const { hash, count } = context.tokens;
    const last = Math.min(count, candidate.endToken + NEAR) - hashes.length;
    for (let token = Math.max(0, candidate.firstToken - NEAR); token <= last; token++) {
      // the name itself is no evidence for itself
      if (token < candidate.endToken && token + hashes.length > candidate.firstToken) continue;
      if (hashes.every(([bare, genitive], i) => hash[token + i] === bare || hash[token + i] === genitive)) return true;
    }
    return false;
  }

  /** True if all words of a context phrase stand somewhere in this batch. */
  isInArticle(hashes: ContextWord['hashes']): boolean {
    const words = this.#allWords();
    return hashes.every(([bare, genitive]) => words.has(bare) || words.has(genitive));
  }

  #allWords(): HashSet {
    if (!this.#words) {
      this.#words = new HashSet(this.#contexts.reduce((sum, { tokens }) => sum + tokens.count, 0));
      for (const { tokens } of this.#contexts) {
        for (let token = 0; token < tokens.count; token++) this.#words.add(tokens.hash[token]!);
      }
    }
    return this.#words;
  }
}

function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
