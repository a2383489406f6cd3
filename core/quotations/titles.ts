import type { Mention } from '../model/mention.ts';
import { mentionsIn } from './named-speaker.ts';
import type { Sentence } from './sentence.ts';

/** Remembers which person the text called by which title (`Kremlsprecher Muster`), as far as it has been read. */
export class Titles {
  readonly #sentences: readonly Sentence[];
  readonly #mentions: readonly Mention[];
  /** Null for a title that two persons bear. */
  readonly #bearers = new Map<string, Mention | null>();
  #read = 0;

  constructor(sentences: readonly Sentence[], mentions: readonly Mention[]) {
    this.#sentences = sentences;
    this.#mentions = mentions;
  }

  /** The one person who bore `title` (in lower case) up to the sentence `until`, or null. */
  bearer(title: string, until: number): Mention | null {
    for (; this.#read <= until; this.#read++) this.#readSentence(this.#sentences[this.#read]!);
    return this.#bearers.get(title) ?? null;
  }

  #readSentence(sentence: Sentence): void {
    const mentions = mentionsIn(this.#mentions, sentence.span(0, sentence.length));
    let at = 0;
    for (const mention of mentions) {
      while (at < sentence.length && sentence.start(at) < mention.start) at++;
      const title = at > 0 && at < sentence.length && sentence.start(at) === mention.start ? sentence.word(at - 1) : '';
      if (mention.kind !== 'person' || !sentence.lexicon.isTitle(title)) continue;
      const known = this.#bearers.get(title);
      this.#bearers.set(title, known === undefined || known?.entry === mention.entry ? mention : null);
    }
  }
}
