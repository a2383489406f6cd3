import { describe, expect, it } from 'vitest';
import { withRestored } from '../../../core/backup/backup.ts';
import { Annotator } from '../../../core/annotate/annotator.ts';
import { Library } from '../../../core/packs/library.ts';
import { readPack } from '../../../core/packs/read-pack.ts';
import { MOST_OWN, ownPack, withOwn } from '../../../core/settings/own-entry.ts';
import { parseStored, resolveSettings } from '../../../core/settings/resolve-settings.ts';
import { smallPack } from '../../support/small-pack.ts';
import type { OwnEntry } from '../../../core/settings/own-entry.ts';

const own = (over: Partial<OwnEntry> = {}): OwnEntry => ({
  id: 'own-1',
  name: 'Anna Zellweger',
  kind: 'person',
  note: 'Reports on the harbour.',
  lang: 'en',
  made: '2025-04-04',
  ...over,
});

describe('own entries', () => {
  it('make a pack that is right, whatever their kind', () => {
    const pack = ownPack([
      own(),
      own({ id: 'own-2', kind: 'term', name: 'harbour fee' }),
      own({ id: 'own-3', note: '' }),
    ]);
    const read = readPack(pack, 'own');
    expect(read.problems).toEqual([]);
    expect(read.pack.entries).toHaveLength(3);
    expect(read.pack.entries[0]).toMatchObject({ about: { en: 'Reports on the harbour.' } });
    expect(read.pack.entries[1]).toMatchObject({ definition: { en: 'Reports on the harbour.' } });
    expect(read.pack.entries[2]).not.toHaveProperty('about');
  });

  it('are marked among the others, in either language, and win over a pack with the same name', () => {
    const mine = own({ id: 'own-t', name: 'Donald Trump' });
    const library = Library.of([ownPack([own(), mine]), smallPack]);
    const annotator = new Annotator(library);
    const facts = { url: 'https://a.org/', title: '', outlet: null, published: null, modified: null, topics: [] };
    for (const [lang, text] of [
      ['en', 'Anna Zellweger wrote that the harbour stays open. Zellweger was there.'],
      ['de', 'Anna Zellweger schrieb, der Hafen bleibe offen. Zellweger war dort.'],
    ] as const) {
      const { blocks } = annotator.annotate(
        { facts: { ...facts, lang }, blocks: [{ id: 1, text }], known: { named: {}, rivals: {} } },
        ['en', 'de'],
        [],
      );
      expect(blocks[0]!.mentions.map(({ entry }) => entry)).toEqual(['own-1', 'own-1']);
    }
  });

  it('take nothing from the others while there are none', () => {
    expect(Library.of([ownPack([]), smallPack]).size).toBe(Library.of([smallPack]).size);
  });

  it.each([
    ['no letter', { name: '--' }],
    ['nothing', { name: ' ' }],
    ['half a character', { name: 'a\ud800' }],
    ['a book', { note: 'x'.repeat(2_001) }],
    ['an id of somebody else', { id: 'donald-trump' }],
  ])('are refused with %s', (_, over) => expect(withOwn([], own(over))).toBeNull());

  it('are kept once each and are not too many', () => {
    expect(withOwn([own()], own({ name: ' Anna Meier ' }))).toEqual([own({ name: 'Anna Meier' })]);
    expect(withOwn([own()], own({ id: 'own-2', note: 'New' }))).toEqual([own({ id: 'own-2', note: 'New' })]);
    const many = Array.from({ length: MOST_OWN }, (_, i) => own({ id: `own-x${i}`, name: `Name ${i}` }));
    const list = withOwn(many, own({ id: 'own-new' }))!;
    expect([list.length, list[0]!.id, list.at(-1)!.id]).toEqual([MOST_OWN, 'own-x1', 'own-new']);
  });

  it('are read without the broken ones, and come back with a back-up beside those that are there', () => {
    const stored = parseStored({ version: 1, own: [own(), { ...own(), kind: 'animal' }, 7] });
    expect(resolveSettings(stored, 'en').own).toEqual([own()]);
    expect(resolveSettings({ version: 1 }, 'en').own).toEqual([]);
    const here = own({ id: 'own-here', name: 'Here' });
    const old = own({ name: 'Old name' });
    const back = withRestored({ version: 1, own: [old, here] }, { version: 1, own: [own()] });
    expect(back.own).toEqual([here, own()]);
    expect(withRestored({ version: 1, own: [here] }, { version: 1 }).own).toEqual([here]);
  });
});
