import type { Mention, Span } from '../model/mention.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Sentence } from './sentence.ts';

/**
 * The mention that a speaker's words are about: the one that ends their head or its apposition. A name that hangs on the
 * head (`der Vertraute von Putin`, `Putin’s ally`, `Trump-Sprecherin`) is somebody else.
 */
export function speakerMention(sentence: Sentence, phrase: NounPhrase, mentions: readonly Mention[]): Mention | null {
  const parts = phrase.apposition ? [phrase.core, phrase.apposition] : [phrase.core];
  const found: Mention[] = [];
  for (const part of parts) {
    const span = sentence.span(part.from, part.to);
    // a name may go on with small words behind its head (`Ursula von der Leyen`)
    const whole = sentence.span(part.from, part === phrase.core && !phrase.apposition ? phrase.to : part.to);
    found.push(
      ...mentionsIn(mentions, whole).filter(
        ({ start, end, kind }) =>
          kind !== 'term' && (end === span.end || (kind === 'person' && start < span.end && end > span.end)),
      ),
    );
  }
  const person = found.find((mention) => mention.kind === 'person');
  if (person) return found.every((one) => one.kind !== 'person' || one.entry === person.entry) ? person : null;
  // an organisation with a name behind it (`NATO-Sprecherin, Maria Muster`) is not the one who speaks
  return phrase.apposition ? null : (found.find((mention) => mention.kind === 'organisation') ?? null);
}

/** The mentions inside a span; `mentions` are sorted by their start. */
export function mentionsIn(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let at = low; at < mentions.length && mentions[at]!.start < end; at++) {
    if (mentions[at]!.end <= end) found.push(mentions[at]!);
  }
  return found;
}
