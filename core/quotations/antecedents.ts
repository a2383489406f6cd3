import type { Mention, SpeakerSpan } from '../model/mention.ts';
import { mentionsIn, speakerMention } from './named-speaker.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Speaker } from './report.ts';
import type { Sentence } from './sentence.ts';
import { subjectOf } from './subject.ts';
import { OTHER_FINITE, WordClass } from './word-class.ts';

/** How many sentences back a pronoun or a description may point. */
const REACH = 2;

/** Finds the person that a pronoun or a description stands for. One object a text. */
export class Antecedents {
  readonly #text: string;
  readonly #sentences: readonly Sentence[];
  readonly #mentions: readonly Mention[];
  /** Who spoke last, and where the words said end. */
  #lastSpeaker: { words: SpeakerSpan; sentence: number } | null = null;
  /** Title → the person who was called by it last. */
  readonly #titles = new Map<string, Mention | null>();
  #titlesReadTo = 0;

  constructor(text: string, sentences: readonly Sentence[], mentions: readonly Mention[]) {
    this.#text = text;
    this.#sentences = sentences;
    this.#mentions = mentions;
  }

  spoke(words: SpeakerSpan, sentence: number): void {
    this.#lastSpeaker = { words, sentence };
  }

  /** `er`, `she`: the subject of a sentence shortly before, or who spoke last; null if these are two persons. */
  ofPronoun(sentence: Sentence, speaker: Speaker): SpeakerSpan | null {
    if (!sentence.is(speaker.phrase.from, WordClass.he | WordClass.she)) return null;
    return this.#before(speaker);
  }

  /** `der Vertraute von X`, `the minister`: who bore that title in the text, or for an epithet the person just named. */
  ofDescription(sentence: Sentence, speaker: Speaker): SpeakerSpan | null {
    const { phrase } = speaker;
    if (!sentence.is(phrase.from, WordClass.subjectArticle) || phrase.core.to - phrase.core.from !== 1) return null;
    const head = sentence.word(phrase.core.from);
    if (sentence.lexicon.isTitle(head)) return this.#bearer(head, speaker.sentence);
    return sentence.lexicon.isEpithet(head) ? this.#before(speaker) : null;
  }

  #before(speaker: Speaker): SpeakerSpan | null {
    const { paragraph } = this.#sentences[speaker.sentence]!;
    for (let number = speaker.sentence - 1; number >= Math.max(0, speaker.sentence - REACH); number--) {
      const sentence = this.#sentences[number]!;
      if (sentence.paragraph < paragraph - 1) return null;
      const subject = this.#subject(sentence);
      const last = this.#lastSpeaker?.sentence === number ? this.#lastSpeaker.words : null;
      if (subject === 'another') return null;
      if (subject && last) return subject.entry === last.entry ? this.#words(subject) : null;
      if (subject) return this.#isOnlyPerson(sentence, subject, speaker) ? this.#words(subject) : null;
      if (last) return last.entry === undefined ? null : last;
    }
    return null;
  }

  /** The person that is subject of a sentence's main verb; `another` if a person without an entry is. */
  #subject(sentence: Sentence): Mention | 'another' | null {
    for (let at = 0; at < sentence.length; at++) {
      if (!sentence.is(at, OTHER_FINITE | WordClass.cue) && !(at > 0 && this.#mayBeVerb(sentence, at))) continue;
      const phrase = subjectOf(sentence, at);
      if (!phrase) continue;
      if (phrase.pronoun) return null;
      const mention = speakerMention(sentence, phrase, this.#mentions);
      if (mention?.kind === 'person') return mention;
      return this.#isUnknownName(sentence, phrase) ? 'another' : null;
    }
    return null;
  }

  /** Verbs are no closed class: a lower-case word beside a phrase that names a person will do. */
  #mayBeVerb(sentence: Sentence, at: number): boolean {
    if (!sentence.isWord(at) || sentence.isCapital(at) || sentence.tokens.classes[at] === -1) return false;
    const behind = nounPhraseAt(sentence, at + 1);
    const opening = nounPhraseAt(sentence, 0);
    return (
      (behind !== null && speakerMention(sentence, behind, this.#mentions)?.kind === 'person') ||
      (opening?.to === at && speakerMention(sentence, opening, this.#mentions)?.kind === 'person')
    );
  }

  #isUnknownName(sentence: Sentence, { core }: NounPhrase): boolean {
    return core.to - core.from > 1 && sentence.isCapital(core.to - 2) && sentence.isCapital(core.to - 1);
  }

  /** No other person in the antecedent's sentence or, before the pronoun, in the speaker's own. */
  #isOnlyPerson(sentence: Sentence, subject: Mention, _speaker: Speaker): boolean {
    const persons = mentionsIn(this.#mentions, sentence.span(0, sentence.length)).filter(({ kind }) => kind === 'person');
    return persons.every(({ entry }) => entry === subject.entry);
  }

  /** Reads titles beside names up to a sentence, and gives the one person who bore `title`. */
  #bearer(title: string, until: number): SpeakerSpan | null {
    for (; this.#titlesReadTo <= until; this.#titlesReadTo++) this.#readTitles(this.#sentences[this.#titlesReadTo]!);
    const bearer = this.#titles.get(title);
    return bearer ? this.#words(bearer) : null;
  }

  #readTitles(sentence: Sentence): void {
    for (const mention of mentionsIn(this.#mentions, sentence.span(0, sentence.length))) {
      if (mention.kind !== 'person') continue;
      const title = this.#titleBefore(sentence, mention.start);
      if (!title) continue;
      const known = this.#titles.get(title);
      this.#titles.set(title, known && known.entry !== mention.entry ? null : mention);
    }
  }

  #titleBefore(sentence: Sentence, start: number): string | null {
    for (let at = 1; at < sentence.length; at++) {
      if (sentence.start(at) !== start) continue;
      const word = sentence.word(at - 1);
      return sentence.lexicon.isTitle(word) ? word : null;
    }
    return null;
  }

  #words({ start, end, entry }: Mention): SpeakerSpan {
    return { start, end, text: this.#text.slice(start, end), entry };
  }
}
