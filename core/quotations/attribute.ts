import type { Mention, Quotation, SpeakerSpan } from '../model/mention.ts';
import { speakerMention } from './named-speaker.ts';
import { Antecedents } from './antecedents.ts';
import type { Offices } from './offices.ts';
import type { Report, Speaker } from './report.ts';
import type { Sentence } from './sentence.ts';

/** Gives every report its speaker's words and what they stand for; null where that is not sure. */
export function attribute(
  text: string,
  sentences: readonly Sentence[],
  reports: readonly Report[],
  mentions: readonly Mention[],
  offices: Offices | null,
): Quotation[] {
  const antecedents = new Antecedents(text, sentences, mentions, offices);
  const known = new Map<Speaker, SpeakerSpan | null>();
  return reports.map(({ kind, span, parts, cue, speaker, lastSentence }) => {
    if (speaker && !known.has(speaker)) known.set(speaker, resolve(text, sentences, speaker, mentions, antecedents));
    const resolved = speaker ? (known.get(speaker) ?? null) : null;
    if (speaker && resolved) antecedents.spoke(resolved, Math.max(speaker.sentence, lastSentence));
    const words = speaker ? sentences[speaker.sentence]!.span(speaker.phrase.from, speaker.phrase.to) : null;
    return {
      ...span,
      kind,
      cue,
      speaker: words ? { ...words, text: text.slice(words.start, words.end) } : null,
      resolved,
      ...(parts ? { parts } : {}),
    };
  });
}

function resolve(
  text: string,
  sentences: readonly Sentence[],
  speaker: Speaker,
  mentions: readonly Mention[],
  antecedents: Antecedents,
): SpeakerSpan | null {
  const sentence = sentences[speaker.sentence]!;
  if (speaker.phrase.pronoun) return antecedents.ofPronoun(speaker);
  const mention = speakerMention(sentence, speaker.phrase, mentions);
  if (!mention) return antecedents.ofDescription(speaker);
  return { start: mention.start, end: mention.end, text: text.slice(mention.start, mention.end), entry: mention.entry };
}
