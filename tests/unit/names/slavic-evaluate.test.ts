import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { forms } from '../../../tools/evaluate/forms.ts';

afterEach(() => vi.restoreAllMocks());

it('counts what is found from the names alone, and the forms that two persons share by different names', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'forms-'));
  const file = join(folder, 'rows.jsonl');
  const rows = [
    {
      id: 'a',
      langs: {
        ru: { lemmas: { 'Иван Королёв': 3 }, surfaces: { 'Ивана Королева': 3, 'Ивану Королёву': 2, Ванька: 1 } },
      },
    },
    // Кравца, Кравцу, Кравцем and Кравце are forms of both
    { id: 'b', langs: { ru: { lemmas: { Кравец: 1 }, surfaces: { Кравца: 1 } } } },
    { id: 'c', langs: { ru: { lemmas: { Кравц: 1 }, surfaces: { Кравца: 1 } } } },
    { id: 'd', langs: { uk: { lemmas: { 'Ольга Кравчук': 1 }, surfaces: { 'Ользі Кравчук': 2 } } } },
  ];
  await writeFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join('\n'));
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  await forms([file]);
  await rm(folder, { recursive: true });

  const [ru, uk, both] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(ru).toMatchObject({ lang: 'ru', occurrences: 8, found: 87.5, names: 3, persons: 1, missed: { Ванька: 1 } });
  // five of the full name and five of the family name alone
  expect(ru).toMatchObject({ formsPerPerson: 10, collisions: 4 });
  expect(uk).toMatchObject({ lang: 'uk', occurrences: 2, found: 100, collisions: 0, missed: {} });
  expect(both).toMatchObject({ lang: 'ru+uk', occurrences: 10, found: 90 });
});

it('fails on a file that is not there', async () => {
  await expect(forms(['nowhere.jsonl'])).rejects.toThrow('nowhere.jsonl');
});
