import { randomNumbers } from '../../bench/random.ts';
import type { Entry, Name, Pack } from '../../core/packs/schema.ts';

/** Something that a pack says and that a reference can bear out or refute. */
export interface Fact {
  entry: string;
  fact: string;
  source: string | null;
}

/** So many facts of packs, drawn by chance; the same for the same seed. Terms are our own words and no facts. */
export function sampleFacts(packs: readonly Pack[], count: number, seed: number): Fact[] {
  const facts = packs.flatMap((pack) => pack.entries.flatMap(factsOf));
  const random = randomNumbers(seed);
  return Array.from({ length: Math.min(count, facts.length) }, () => {
    const [drawn] = facts.splice(Math.floor(random() * facts.length), 1);
    return drawn!;
  });
}

function factsOf(entry: Entry): Fact[] {
  const { id, kind, about, adjective, inhabitant, roles, source } = entry;
  if (kind === 'term') return [];
  const say = (fact: string, from: string | null = source ?? null): Fact => ({ entry: id, fact, source: from });
  const label = labelIn(entry, 'en');
  const facts = (roles ?? []).map(({ title, from, to, source: own }) =>
    say(`${label}: ${title['en']}, ${from ?? '?'} to ${to ?? 'now'}`, own ?? null),
  );
  facts.push(say(`${label} is ${labelIn(entry, 'de')} in German: ${about?.['en'] ?? ''}`));
  if (adjective) facts.push(say(`${label}: ${adjective['en'] ?? '–'}, German ${adjective['de'] ?? '–'}`));
  if (inhabitant) facts.push(say(`who lives there: ${inhabitant['en'] ?? '–'}, German ${inhabitant['de'] ?? '–'}`));
  return facts;
}

function labelIn({ names, id }: Entry, lang: string): string {
  const first: Name | undefined = names[lang]?.[0];
  return first === undefined ? id : typeof first === 'string' ? first : first.text;
}
