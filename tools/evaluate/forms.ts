import { familyName } from '../../core/names/person-names.ts';
import { caseForms, familyCaseForms } from '../../core/names/slavic/case-forms.ts';
import type { Lang } from '../../core/names/slavic/endings.ts';
import { linesOf } from '../lines.ts';

/** A person's names and the forms that texts have of them, each with how often. */
interface Words {
  lemmas: Record<string, number>;
  surfaces: Record<string, number>;
}

interface Row {
  id: string;
  langs: Partial<Record<Lang, Words>>;
}

interface Counts {
  occurrences: number;
  found: number;
  names: number;
  forms: number;
  /** Persons with a name of several words, and the forms of the most frequent such name with its family name alone. */
  persons: number;
  personForms: number;
}

interface Tally {
  counts: Counts;
  misses: Map<string, number>;
  /** Each form, the persons that have it, and the names that it was made of. */
  owners: Map<string, Map<string, Set<string>>>;
}

const LANGS = ['ru', 'uk'] as const;
const SHOWN_MISSES = 100;

const fold = (name: string): string =>
  name
    .replaceAll('ё', 'е')
    .replaceAll('Ё', 'Е')
    .replace(/[’ʼ‘`´]/gu, "'");
const rounded = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole) / 100);
const print = (record: object): void => console.log(JSON.stringify(record));

/**
 * Prints, as a JSON object a line, how many of the inflected forms in files of JSON lines (`id`, `langs.ru|uk.lemmas` and
 * `.surfaces`: text and count) are found from the lemmas alone, in percent of their occurrences: a line a language with
 * the most frequent misses, and one for both. Throws on a file that cannot be read and a line that is no JSON.
 */
export async function forms(files: string[]): Promise<void> {
  for (const file of files) {
    const tallies: Record<Lang, Tally> = { ru: newTally(), uk: newTally() };
    for await (const line of linesOf(file)) {
      if (line.trim() === '') continue;
      const { id, langs } = JSON.parse(line) as Row;
      for (const lang of LANGS) {
        if (langs[lang]) addWords(tallies[lang], id, langs[lang], lang);
      }
    }
    for (const lang of LANGS) {
      const { counts, misses, owners } = tallies[lang];
      const missed = [...misses].sort((a, b) => b[1] - a[1]).slice(0, SHOWN_MISSES);
      print({ file, lang, ...figures(counts), ...collisions(owners), missed: Object.fromEntries(missed) });
    }
    print({ file, lang: 'ru+uk', ...figures(sum(tallies.ru.counts, tallies.uk.counts)) });
  }
}

const noCounts = (): Counts => ({ occurrences: 0, found: 0, names: 0, forms: 0, persons: 0, personForms: 0 });
const newTally = (): Tally => ({ counts: noCounts(), misses: new Map(), owners: new Map() });

function sum(a: Counts, b: Counts): Counts {
  const both = noCounts();
  for (const key of Object.keys(both) as (keyof Counts)[]) both[key] = a[key] + b[key];
  return both;
}

function addWords({ counts, misses, owners }: Tally, id: string, words: Words, lang: Lang): void {
  const known = new Set<string>();
  for (const lemma of Object.keys(words.lemmas)) {
    const made = caseForms(lemma, lang);
    counts.names++;
    counts.forms += made.length;
    for (const form of made.map(fold)) {
      known.add(form);
      const persons = owners.get(form) ?? new Map<string, Set<string>>();
      owners.set(form, persons.set(id, (persons.get(id) ?? new Set()).add(fold(lemma))));
    }
  }
  for (const [surface, count] of Object.entries(words.surfaces)) {
    counts.occurrences += count;
    if (known.has(fold(surface))) counts.found += count;
    else misses.set(surface, (misses.get(surface) ?? 0) + count);
  }
  const full = Object.entries(words.lemmas)
    .sort((a, b) => b[1] - a[1])
    .find(([lemma]) => lemma.includes(' '))?.[0];
  const family = full === undefined ? null : familyName(full, undefined);
  if (full === undefined || family === null) return;
  counts.persons++;
  counts.personForms += new Set([...caseForms(full, lang), ...familyCaseForms(full, family, lang)]).size;
}

const figures = (counts: Counts): object => ({
  occurrences: counts.occurrences,
  found: rounded(100 * counts.found, counts.occurrences),
  names: counts.names,
  formsPerName: rounded(counts.forms, counts.names),
  persons: counts.persons,
  formsPerPerson: rounded(counts.personForms, counts.persons),
});

/** How many of the forms that are not a name themselves two persons have from two different names. */
function collisions(owners: Tally['owners']): object {
  let generated = 0;
  let collided = 0;
  for (const [form, persons] of owners) {
    const sources = [...persons.values()];
    if (sources.every((names) => names.has(form))) continue;
    generated++;
    const apart = sources.some((one, at) => sources.slice(at + 1).some((other) => ![...one].some((n) => other.has(n))));
    if (apart) collided++;
  }
  return { generated, collisions: collided };
}
