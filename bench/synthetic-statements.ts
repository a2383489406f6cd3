import type { KeptStatement } from '../core/statements/statement.ts';
import { randomNumbers } from './random.ts';

const SPEAKERS = 500;
const TOPICS = 400;
const WORDS = 20_000;
const DAYS = 1_000;
const LENGTH = 26;
const SYLLABLES =
  'ba be bi bo da de di do fa fe ga go ha he ka ke ki la le li lo ma me mi na ne no ra re ri sa se so ta te to'.split(
    ' ',
  );

export const speakerName = (number: number): string => `speaker-${number}`;
export const topicName = (number: number): string => `topic-${number}`;

/** A word of a made-up language: the lower its number, the more frequent it is. */
export function wordOf(number: number): string {
  let word = '';
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length]!;
  return word;
}

/**
 * Statements as news has them: few speakers and topics make most of them (by Zipf's law, words too), over a thousand days,
 * each from one or two outlets.
 */
export function* syntheticStatements(count: number): Generator<KeptStatement> {
  const random = randomNumbers(4);
  // 1/rank: the inverse of the integral of 1/x
  const ranked = (most: number): number => Math.min(most - 1, Math.floor(most ** random()) - 1);
  const start = Date.UTC(2023, 0, 1);
  for (let number = 0; number < count; number++) {
    const day = new Date(start + Math.floor(random() * DAYS) * 86_400_000).toISOString().slice(0, 10);
    const speaker = ranked(SPEAKERS);
    const text = Array.from({ length: LENGTH }, () => wordOf(ranked(WORDS))).join(' ');
    const outlets = random() < 0.3 ? 2 : 1;
    yield {
      id: `s${number}`,
      speaker: speakerName(speaker),
      name: `Speaker ${speaker}`,
      text,
      lang: 'en',
      kind: random() < 0.5 ? 'direct' : 'indirect',
      cue: 'said',
      said: null,
      about: [...new Set(Array.from({ length: 3 }, () => topicName(ranked(TOPICS))))],
      sources: Array.from({ length: outlets }, (_, outlet) => ({
        url: `https://news${outlet}.example/${number >> 3}`,
        title: 'A title of an article of the usual length',
        outlet: `Outlet ${outlet}`,
        via: null,
        published: day,
        seen: day,
      })),
      kept: 'auto',
    };
  }
}
