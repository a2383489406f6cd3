import { keepAll } from '../extension/keep-statements.ts';
import { countOf, latestOn, speakers, statementsFrom, statementsOf } from '../extension/read-statements.ts';
import { searchStatements } from '../extension/search-statements.ts';
import { dayOf, speakerKey } from '../core/statements/statement.ts';
import type { KeptStatement } from '../core/statements/statement.ts';
import { speakerName, syntheticStatements, topicName, wordOf } from './synthetic-statements.ts';

/** Median and worst of many calls, in milliseconds. */
export interface CallTimes {
  call: string;
  median: number;
  worst: number;
  /** How many statements the calls gave. */
  found: number;
}

export interface StatementTimes {
  fillSeconds: number;
  megabytes: number | null;
  calls: CallTimes[];
}

const CHUNK = 500;
const CALLS = 40;
const MOST = 50;
/** Statements of one article. */
const ARTICLE = 15;

/** Fills the store of this origin with so many statements, then measures what a reader waits for. Run in a browser. */
export async function measureStatements(count: number): Promise<StatementTimes> {
  const from = performance.now();
  let chunk: KeptStatement[] = [];
  for (const statement of [...syntheticStatements(count)].sort(byPlace)) {
    chunk.push(statement);
    if (chunk.length < CHUNK) continue;
    await keepAll(chunk);
    chunk = [];
  }
  await keepAll(chunk);
  const fillSeconds = (performance.now() - from) / 1000;
  const calls = [
    await timed('latest of a speaker on a topic', (i) => latestOn(speakerName(i % 20), topicName(i % 10), 5)),
    await timed('latest of a speaker', (i) => statementsOf(speakerName(i % 20), 12)),
    await timed('count of a speaker', async (i) =>
      Array<null>(Math.min(1, await countOf(speakerName(i % 20)))).fill(null),
    ),
    await timed('search: a rare word', async (i) => (await searchStatements(wordOf(5_000 + 37 * i), MOST)).found),
    await timed('search: a frequent word', async (i) => (await searchStatements(wordOf(20 + i), MOST)).found),
    await timed('search: one of the most frequent', async (i) => (await searchStatements(wordOf(i % 5), MOST)).found),
    await timed('search: a frequent and a rare word', async (i) => {
      const query = `${wordOf(i % 10)} ${wordOf(2_000 + 11 * i)}`;
      return (await searchStatements(query, MOST)).found;
    }),
    await timed(
      'search: two frequent words',
      async (i) => (await searchStatements(`${wordOf(i)} ${wordOf(i + 9)}`, MOST)).found,
    ),
    await timed(
      'search: the beginning of words',
      async (i) => (await searchStatements(wordOf(300 + i).slice(0, 4), MOST)).found,
    ),
    await timed('statements of an article', (i) => statementsFrom(`https://news0.example/${i}`)),
    await timed('everybody on record', () => speakers()),
    await timed('keeping an article of 15', (i) => keepAll(articleOf(count + i * ARTICLE))),
  ];
  const usage = (await navigator.storage?.estimate?.())?.usage;
  return { fillSeconds, megabytes: usage === undefined ? null : usage / 1e6, calls };
}

/** As a back-up is restored: what may be the same comes together. */
const byPlace = (a: KeptStatement, b: KeptStatement): number =>
  speakerKey(a).localeCompare(speakerKey(b)) || dayOf(a).localeCompare(dayOf(b));

/** One article's statements, none of which is there. */
function articleOf(number: number): Parameters<typeof keepAll>[0] {
  return [...syntheticStatements(ARTICLE)].map((statement, i) => ({
    ...statement,
    id: `new${number + i}`,
    text: `${statement.text} ${wordOf(number)} ${wordOf(number + 1)} ${wordOf(number + 2)}`
      .split(' ')
      .reverse()
      .join(' '),
  }));
}

async function timed(call: string, run: (i: number) => Promise<readonly unknown[]>): Promise<CallTimes> {
  const times: number[] = [];
  let found = 0;
  for (let i = 0; i < CALLS; i++) {
    const from = performance.now();
    found += (await run(i)).length;
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  return { call, median: times[times.length >> 1]!, worst: times.at(-1)!, found };
}
