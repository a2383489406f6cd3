import type { Mention, SpeakerSpan } from '../model/mention.ts';
import { mentionsIn, speakerMention } from './named-speaker.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Offices } from './offices.ts';
import type { Speaker } from './report.ts';
import type { Sentence } from './sentence.ts';
import { Titles } from './titles.ts';
import { WordClass } from './word-class.ts';

/** How many sentences back a pronoun or a description may point. */
const REACH = 2;
/** How far before a name the preposition may stand that makes it an object. */
const MAX_GOVERNED = 4;

/** Finds the person that a pronoun or a description stands for, as a reader goes through the text. One object a text. */
export class Antecedents {
  readonly #text: string;
  readonly #sentences: readonly Sentence[];
  readonly #mentions: readonly Mention[];
  readonly #titles: Titles;
  /** Who spoke last, and in which sentence the words said end. */
  #last: { words: SpeakerSpan; sentence: number } | null = null;

  readonly #offices: Offices | null;
  /** Every person named in the text, with where. */
  readonly #named: ReadonlyMap<string, Mention[]>;

  constructor(
    text: string,
    sentences: readonly Sentence[],
    mentions: readonly Mention[],
    offices: Offices | null = null,
  ) {
    this.#offices = offices;
    this.#text = text;
    this.#sentences = sentences;
    this.#mentions = mentions;
    this.#titles = new Titles(sentences, mentions);
    this.#named = Map.groupBy(
      mentions.filter(({ kind }) => kind === 'person'),
      ({ entry }) => entry,
    );
  }

  /** Remembers who spoke; to be called in reading order. */
  spoke(words: SpeakerSpan, sentence: number): void {
    this.#last = { words, sentence };
  }

  /** `er`, `she`: the one person that the sentences before are about, or who spoke last. */
  ofPronoun(speaker: Speaker): SpeakerSpan | null {
    const sentence = this.#sentences[speaker.sentence]!;
    return sentence.is(speaker.phrase.from, WordClass.he | WordClass.she) ? this.#before(speaker.sentence) : null;
  }

  /**
   * `der Vertraute von X`, `the minister`: who bore that title in the text, who has that office on the article's day, or
   * for an epithet the person just named.
   */
  ofDescription(speaker: Speaker): SpeakerSpan | null {
    const { phrase, sentence: number } = speaker;
    const sentence = this.#sentences[number]!;
    const { core } = phrase;
    const isOne = sentence.is(phrase.from, WordClass.subjectArticle) && core.to - core.from === 1;
    return (isOne ? this.#ofWord(speaker) : null) ?? this.#ofOffice(speaker);
  }

  #ofWord({ phrase: { core }, sentence: number }: Speaker): SpeakerSpan | null {
    const sentence = this.#sentences[number]!;
    const head = sentence.word(core.from) || sentence.text(core.from, core.to).toLowerCase();
    const bearer = this.#titles.bearer(head, number);
    if (bearer) return this.#words(bearer);
    return sentence.lexicon.isEpithet(head) && !sentence.lexicon.isTitle(head) ? this.#before(number) : null;
  }

  /** Whoever of those named in the text has the office, if it is one; else whoever it is that the words tell by themselves. */
  #ofOffice({ phrase, sentence: number }: Speaker): SpeakerSpan | null {
    const sentence = this.#sentences[number]!;
    const { core, from } = phrase;
    if (!this.#offices || phrase.apposition || !sentence.lexicon.isTitle(sentence.word(core.to - 1))) return null;
    const isDefinite = sentence.lexicon.isDefinite(sentence.word(from));
    if (!isDefinite && sentence.is(from, WordClass.subjectArticle | WordClass.objectArticle)) return null;
    const span = sentence.span(isDefinite ? from + 1 : from, phrase.to);
    // `the secretary of state`; but not `the spokesman of President X`
    if (mentionsIn(this.#mentions, span).some(({ kind }) => kind === 'person')) return null;
    const description = this.#text.slice(span.start, span.end);
    const [known, ...others] = [...this.#named.keys()].filter((entry) => this.#offices!.holds(entry, description));
    if (known !== undefined) {
      const mentions = this.#named.get(known)!;
      const isSure = others.length === 0 && isDefinite;
      return isSure ? this.#words(mentions.findLast(({ start }) => start < span.start) ?? mentions[0]!) : null;
    }
    const [only, ...more] = this.#offices.holders(description);
    return only === undefined || more.length > 0 ? null : { ...span, text: description, entry: only };
  }

  #before(number: number): SpeakerSpan | null {
    const { paragraph } = this.#sentences[number]!;
    for (let back = number - 1; back >= Math.max(0, number - REACH); back--) {
      const sentence = this.#sentences[back]!;
      if (sentence.paragraph < paragraph - 1) return null;
      if (this.#last?.sentence === back) return this.#last.words.entry === undefined ? null : this.#last.words;
      const topic = this.#topic(sentence);
      if (topic === 'unclear') return null;
      if (topic) return this.#words(topic);
    }
    return null;
  }

  /** The only person that a sentence is about; null if it is about nobody, `unclear` if a pronoun could point elsewhere. */
  #topic(sentence: Sentence): Mention | 'unclear' | null {
    const persons = this.#personsIn(sentence);
    const free = persons.filter((person) => !isGoverned(sentence, person.start));
    const opening = nounPhraseAt(sentence, 0);
    const isUnknown =
      opening !== null && !opening.pronoun && speakerMention(sentence, opening, this.#mentions)?.kind !== 'person';
    const [first] = free;
    if (!first) return persons.length > 0 ? 'unclear' : null;
    return isUnknown || free.some(({ entry }) => entry !== first.entry) ? 'unclear' : first;
  }

  /** Persons named outside quotation marks and outside compounds (`Trump-Administration`). */
  #personsIn(sentence: Sentence): Mention[] {
    const quoted: { start: number; end: number }[] = [];
    for (let at = 0; at < sentence.length; at++) {
      if (sentence.quote(at)) quoted.push({ start: sentence.start(at), end: sentence.end(at) });
    }
    return mentionsIn(this.#mentions, sentence.span(0, sentence.length)).filter(
      ({ kind, start, end }) =>
        kind === 'person' && this.#text[end] !== '-' && !quoted.some((span) => start >= span.start && end <= span.end),
    );
  }

  #words({ start, end, entry }: Mention): SpeakerSpan {
    return { start, end, text: this.#text.slice(start, end), entry };
  }
}

/** True if a name is the object of a preposition or a genitive (`mit Präsident Muster`, `des Ministers Muster`). */
function isGoverned(sentence: Sentence, start: number): boolean {
  let at = 0;
  while (at < sentence.length && sentence.start(at) < start) at++;
  const objectOnly = (i: number): boolean =>
    sentence.is(i, WordClass.objectArticle) && !sentence.is(i, WordClass.subjectArticle);
  for (let i = at - 1; i >= Math.max(0, at - MAX_GOVERNED); i--) {
    if (sentence.isBreak(i)) return false;
    if (sentence.is(i, WordClass.preposition) || objectOnly(i)) return true;
    if (sentence.is(i, WordClass.subjectArticle)) return sentence.is(i - 1, WordClass.preposition);
  }
  return false;
}
