import type { Mention, Quotation, SpeakerSpan } from '../model/mention.ts';
import { confidenceOf } from './confidence.ts';
import type { Basis } from './confidence.ts';
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
  const known = new Map<Speaker, Resolved>();
  return reports.map(({ kind, span, parts, cue, speaker, lastSentence, carried }) => {
    if (speaker && !known.has(speaker)) known.set(speaker, resolve(text, sentences, speaker, mentions, antecedents));
    const { words: resolved, basis, sureness } = (speaker && known.get(speaker)) ?? NOBODY;
    if (speaker && resolved) antecedents.spoke(resolved, Math.max(speaker.sentence, lastSentence));
    const words = speaker ? sentences[speaker.sentence]!.span(speaker.phrase.from, speaker.phrase.to) : null;
    return {
      ...span,
      kind,
      cue,
      speaker: words && {
        ...words,
        text: text.slice(words.start, words.end),
        ...(speaker!.phrase.pronoun ? { pronoun: true } : {}),
      },
      resolved,
      confidence: confidenceOf(kind, carried ? 'carried' : basis, sureness),
      ...(parts ? { parts } : {}),
    };
  });
}

/** Whom a speaker's words mean, how that is known, and how sure the name itself is. */
interface Resolved {
  words: SpeakerSpan | null;
  basis: Basis;
  sureness: number;
}

const NOBODY: Resolved = { words: null, basis: 'nobody', sureness: 1 };

function resolve(
  text: string,
  sentences: readonly Sentence[],
  speaker: Speaker,
  mentions: readonly Mention[],
  antecedents: Antecedents,
): Resolved {
  const sentence = sentences[speaker.sentence]!;
  if (speaker.phrase.pronoun) return { words: antecedents.ofPronoun(speaker), basis: 'pronoun', sureness: 1 };
  const mention = speakerMention(sentence, speaker.phrase, mentions);
  if (!mention) return { words: antecedents.ofDescription(speaker), basis: 'described', sureness: 1 };
  const { start, end, entry, confidence } = mention;
  return { words: { start, end, text: text.slice(start, end), entry }, basis: 'named', sureness: confidence };
}
