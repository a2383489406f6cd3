import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPacks } from '../../../core/packs/check-pack.ts';
import { parsePack } from '../../../core/packs/parse-pack.ts';
import type { Entry, Statement } from '../../../core/packs/schema.ts';
import { buildPacks } from '../../../tools/knowledge/build.ts';
import { packText } from '../../../tools/knowledge/pack-text.ts';
import { sizesOf } from '../../../tools/knowledge/sizes.ts';

const DIR = join(import.meta.dirname, '../../../assets/packs');
const files = readdirSync(DIR).filter((name) => name.endsWith('.json'));
const texts = files.map((name) => [name, readFileSync(join(DIR, name), 'utf8')] as const);
const packs = texts.map(([name, text]) => parsePack(JSON.parse(text), name));
const entries = packs.flatMap((pack) => pack.entries);
const statements = packs.flatMap((pack) => pack.statements ?? []);
const terms = entries.filter((entry) => entry.kind === 'term');

/** Verbs, adverbs and turns of phrase. */
const NO_NOUNS = new Set(
  'summon-ambassador talks-behind-closed-doors tit-for-tat eventuell eventually konsequent consequently sensibel sensible pathetisch brav kontrollieren realisieren sanktionieren legally-binding'.split(
    ' ',
  ),
);

/** Names of one word by which all the world knows somebody. */
const BYNAMES = new Set(['AMLO', 'Lula', 'MBS', 'Sugiono', 'Willem-Alexander']);

/** With a given name and a family name; Chinese, Japanese and Korean names are written without a blank. */
const isInFull = (name: string): boolean =>
  name.includes(' ') || BYNAMES.has(name) || /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}・]+$/u.test(name);

function forms(entry: Entry): string[] {
  const names = Object.values(entry.names).flat();
  return [...names.map((n) => (typeof n === 'string' ? n : n.text)), ...Object.values(entry.forms ?? {}).flat()];
}

describe('the built-in packs', () => {
  it('are free of problems and of doubtful names', () => {
    expect(checkPacks(packs, files)).toEqual({ errors: [], warnings: [] });
  });

  it('are what `pack build` makes of assets/knowledge', () => {
    const built = buildPacks().map((pack) => [`${pack.id}.json`, packText(pack)] as const);
    expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(built));
  });

  it('cost the package at most 400 KB and the worker at most 4 MB', () => {
    const { gzipped, compiled } = sizesOf(packs);
    expect(gzipped).toBeLessThanOrEqual(400e3);
    expect(compiled).toBeLessThanOrEqual(4e6);
  });

  it('are in the public domain', () => {
    expect(new Set(packs.map((pack) => pack.licence))).toEqual(new Set(['CC0-1.0']));
  });

  it('say of every entry what it is, in both languages', () => {
    const textOf = (entry: Entry) => (entry.kind === 'term' ? entry.definition : entry.about);
    const without = entries.filter((entry) => Object.keys(textOf(entry) ?? {}).join() !== 'en,de');
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('name everybody in full, with a role', () => {
    const people = entries.filter(({ kind }) => kind === 'person');
    expect(people.flatMap(forms).filter((name) => !isInFull(name))).toEqual([]);
    expect(people.filter(({ roles }) => !roles?.length).map(({ id }) => id)).toEqual([]);
  });

  it('give the gender of every German noun', () => {
    const nouns = terms.filter(({ id }) => !NO_NOUNS.has(id));
    const wrong = nouns.filter(({ grammar }) => !/^([fmn]( pl| adj)?|pl)$/u.test(grammar?.['de'] ?? ''));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('tell when and where every statement was made', () => {
    const isTold = ({ said, source }: Statement): boolean =>
      /^\d{4}-\d\d-\d\d$/u.test(said ?? '') && source?.outlet !== undefined && source.url !== undefined;
    expect(statements.filter((statement) => !isTold(statement)).map(({ id }) => id)).toEqual([]);
    expect(statements.length).toBeGreaterThan(15);
  });

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
