import type { EntryName } from '../dossier-entry.ts';
import { nameKey } from '../../statements/statement.ts';
import type { Pack } from '../../packs/schema.ts';
import { mainSource } from './exported.ts';
import type { Exported } from './exported.ts';

/** Everything that is known of each statement. `made`: ISO 8601 day. */
export const toJson = (statements: readonly Exported[], made: string): string =>
  JSON.stringify(
    {
      format: 'dramatis-statements/1',
      made,
      statements: statements.map(({ said, speaker }) => ({ speaker, ...said })),
    },
    null,
    2,
  );

/**
 * A pack (docs/pack-format.md) with the statements and an entry for whoever says or is named in one, so that another
 * reader can load it by itself. `names`: what the entries are called.
 */
export function toPack(
  statements: readonly Exported[],
  names: readonly EntryName[],
  title: string,
  lang: string,
  made: string,
): Pack {
  const entries = new Map<string, Pack['entries'][number]>();
  const add = (id: string, kind: EntryName['kind'], text: string, of: string, wikidata: string | null): void => {
    if (entries.has(id)) return;
    entries.set(id, {
      id,
      kind,
      names: { [of || lang]: [text] },
      ...(wikidata === null ? {} : { links: { wikidata } }),
    });
  };
  const known = new Map(names.map((name) => [name.entry, name]));
  for (const { said, speaker } of statements) {
    const own = speaker.entry === null ? undefined : known.get(speaker.entry);
    add(idOf(speaker), speaker.kind, own?.label.text ?? speaker.name, own?.label.lang ?? lang, speaker.wikidata);
    for (const id of said.about) {
      const about = known.get(id);
      if (about) add(id, about.kind, about.label.text, about.label.lang, about.wikidata);
    }
  }
  return {
    format: 'dramatis-pack/1',
    id: `statements-${made}`,
    title: { [lang]: title },
    version: made.replaceAll('-', '.'),
    licence: 'LicenseRef-quotations',
    entries: [...entries.values()],
    statements: statements.map(({ said, speaker }) => {
      const source = mainSource(said);
      const link = source?.url?.startsWith('https:') ? source.url : null;
      return {
        id: said.id,
        speaker: idOf(speaker),
        text: said.text,
        lang: said.lang || lang,
        kind: said.kind,
        ...(said.said !== null || said.day !== '' ? { said: said.said ?? said.day } : {}),
        about: said.about.filter((id) => entries.has(id)),
        ...(Object.keys(said.translations).length > 0 ? { translations: { ...said.translations } } : {}),
        ...(source
          ? {
              source: {
                ...(link === null ? {} : { url: link }),
                ...(source.title === null ? {} : { title: source.title }),
                ...(source.outlet === null ? {} : { outlet: source.outlet }),
                ...(source.via === null ? {} : { via: source.via }),
                ...(source.published === null ? {} : { published: source.published }),
              },
            }
          : {}),
      };
    }),
  };
}

/** The entry's id; of somebody whom no pack knows, one that is made of the name. */
const idOf = ({ entry, name }: Exported['speaker']): string => entry ?? nameKey(name).replace(/[\s"'<>&]+/gu, '-');
