import { linksOf, otherNames } from '../card/card-view.ts';
import { roleView } from '../card/roles.ts';
import { wordsIn } from '../card/words-in.ts';
import type { Kind } from '../model/kind.ts';
import type { LinkView, RoleView, Words } from '../model/view.ts';
import { labelOf } from '../packs/library.ts';
import type { Library } from '../packs/library.ts';
import { saidInPack } from '../statements/said.ts';
import type { Said } from '../statements/said.ts';

/** What packs tell of an entry, for its dossier. */
export interface DossierEntry {
  entry: string;
  kind: Kind;
  label: Words;
  otherNames: Words[];
  about: Words | null;
  links: LinkView[];
  /** All roles, the latest begun first. */
  roles: RoleView[];
  /** What packs have it on record for. */
  said: Said[];
}

/** Label and kind of an entry that a statement names. */
export interface EntryName {
  entry: string;
  kind: Kind;
  label: Words;
  /** Wikidata item, such as `Q7747`. */
  wikidata: string | null;
}

export function dossierEntry(library: Library, id: string, langs: readonly string[]): DossierEntry | null {
  const entry = library.find(id);
  if (!entry) return null;
  const label = labelOf(entry, langs);
  const roles = (entry.roles ?? []).map((role) => roleView(library, role, langs));
  return {
    entry: id,
    kind: entry.kind,
    label,
    otherNames: entry.kind === 'term' ? [] : otherNames(entry, label, langs),
    about: wordsIn(entry.about, langs) ?? wordsIn(entry.definition, langs),
    links: linksOf(entry),
    roles: roles.sort((a, b) => (b.from ?? '').localeCompare(a.from ?? '')),
    said: library.statementsOf(id).map(saidInPack),
  };
}

/** What entries are called; those that no pack has are left out. */
export function entryNames(library: Library, ids: readonly string[], langs: readonly string[]): EntryName[] {
  return [...new Set(ids)].flatMap((id) => {
    const entry = library.find(id);
    if (!entry) return [];
    const wikidata = entry.links?.['wikidata'];
    const item = wikidata !== undefined && /^Q\d+$/u.test(wikidata) ? wikidata : null;
    return [{ entry: id, kind: entry.kind, label: labelOf(entry, langs), wikidata: item }];
  });
}
