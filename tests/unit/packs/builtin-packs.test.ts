import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPacks } from '../../../core/packs/check-pack.ts';
import { parsePack } from '../../../core/packs/parse-pack.ts';
import type { Entry } from '../../../core/packs/schema.ts';

const DIR = join(import.meta.dirname, '../../../assets/packs');
const files = readdirSync(DIR).filter((name) => name.endsWith('.json'));
const packs = files.map((name) => parsePack(JSON.parse(readFileSync(join(DIR, name), 'utf8')), name));
const entries = packs.flatMap((pack) => pack.entries);
const statements = packs.flatMap((pack) => pack.statements ?? []);
const terms = entries.filter((entry) => entry.kind === 'term');

function forms(entry: Entry): string[] {
  const names = Object.values(entry.names).flat();
  return [...names.map((n) => (typeof n === 'string' ? n : n.text)), ...Object.values(entry.forms ?? {}).flat()];
}

describe('the built-in packs', () => {
  it('are two, free of problems and of doubtful names', () => {
    expect(files).toEqual(['glossary-diplomacy.json', 'ukraine-talks-2025.json']);
    expect(checkPacks(packs, files)).toEqual({ errors: [], warnings: [] });
  });

  it('are in the public domain', () => {
    expect(packs.map((pack) => pack.licence)).toEqual(['CC0-1.0', 'CC0-1.0']);
  });

  it.each(entries.map((entry) => [entry.id, entry] as const))('%s says what it is in both languages', (_id, entry) => {
    const text = entry.kind === 'term' ? entry.definition : entry.about;
    expect(Object.keys(text ?? {})).toEqual(['en', 'de']);
  });

  it.each(entries.filter((entry) => entry.kind === 'person').map((entry) => [entry.id, entry] as const))(
    '%s is named in full and has a role',
    (_id, person) => {
      expect(forms(person).filter((name) => !name.includes(' '))).toEqual([]);
      expect(person.roles?.length).toBeGreaterThan(0);
    },
  );

  it.each(terms.map((term) => [term.id, term] as const))('%s has the gender of its German word', (_id, term) => {
    expect(term.grammar?.de).toMatch(/^[fmn]( pl)?$/u);
  });

  it.each(statements.map((statement) => [statement.id, statement] as const))(
    '%s has a day, an outlet and an address',
    (_id, statement) => {
      expect(statement.said).toMatch(/^\d{4}-\d\d-\d\d$/u);
      expect(statement.source?.outlet).toBeTruthy();
      expect(statement.source?.url).toBeTruthy();
    },
  );

  // The words for which a glossary would mark half of every article: they must not come in by an alias either.
  it.each(['Präsident', 'president', 'Krieg', 'war', 'Frieden', 'peace', 'Gespräche', 'talks', 'Debatte', 'Medien'])(
    'leave the everyday word %s alone',
    (word) => {
      expect(entries.filter((entry) => forms(entry).includes(word))).toEqual([]);
    },
  );

  it('tell roles by date', () => {
    const rutte = entries.find((entry) => entry.id === 'mark-rutte');
    const on = (day: string) => rutte?.roles?.find((r) => (r.from ?? '') <= day && (!r.to || r.to >= day))?.title.en;
    expect(on('2025-04-04')).toBe('Secretary General of NATO');
    expect(on('2020-01-01')).toBe('Prime Minister of the Netherlands');
  });
});
