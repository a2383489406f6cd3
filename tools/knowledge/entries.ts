import type { Entry, Name, Role } from '../../core/packs/schema.ts';
import { bare, regionName, slug } from './country.ts';
import type { Country } from './country.ts';
import { isShared, officeTitle } from './office-titles.ts';
import { placeKind } from './place-kinds.ts';
import { cellOf } from './sources.ts';
import type { OrganisationSource, PersonSource, Row } from './sources.ts';

/** What entries of all packs refer to. */
export interface Surroundings {
  countries: ReadonlyMap<string, Country>;
  /** Ids of organisations by the regular office at their head. */
  heads: ReadonlyMap<string, string>;
}

/**
 * A name of a table: one that is something else as well asks for support from the page (`Georgia*`), one that mostly is
 * something else is shown and not looked for (`Botschaft!`).
 */
function asName(name: string): Name {
  if (name.endsWith('*')) return { text: bare(name), weak: true };
  return name.endsWith('!') ? { text: name.slice(0, -1), matching: 'off' } : name;
}
const asNames = (names: Record<string, string[]>): Record<string, Name[]> =>
  Object.fromEntries(Object.entries(names).map(([lang, list]) => [lang, list.map(asName)]));

/** The entry of a country or territory. */
export function countryEntry(country: Country, countries: ReadonlyMap<string, Country>): Entry {
  const { id, names, adjective, inhabitant, capital } = country;
  const context = [...new Set([...(capital?.en ?? []), ...(capital?.de ?? []), ...Object.values(adjective)])].map(bare);
  return {
    id,
    kind: 'place',
    names: asNames(names),
    about: { en: aboutCountry(country, countries, 'en'), de: aboutCountry(country, countries, 'de') },
    ...(context.length > 0 && { context }),
    ...(Object.keys(adjective).length > 0 && { adjective }),
    ...(Object.keys(inhabitant).length > 0 && { inhabitant }),
  };
}

/** `State in Western Europe. Capital: Berlin.`, where the table does not say it better. */
function aboutCountry(country: Country, countries: ReadonlyMap<string, Country>, lang: 'en' | 'de'): string {
  const { about, owner, capital } = country;
  if (about) return about[lang];
  const state = owner === null ? null : lookUp(countries, owner);
  const what = {
    en: state ? `Territory of ${state.of}` : 'Country',
    de: state ? `Gebiet ${state.genitive}` : 'Staat',
  };
  const seat = { en: 'Capital', de: 'Hauptstadt' };
  const where = inRegion(country, lang);
  return `${what[lang]}${where}.${capital ? ` ${seat[lang]}: ${bare(capital[lang][0]!)}.` : ''}`;
}

/** Parts of the world that need an article, or are called otherwise. */
const REGIONS: Record<string, Record<'en' | 'de', string>> = {
  '017': { en: 'in Central Africa', de: 'in Zentralafrika' },
  '018': { en: 'in Southern Africa', de: 'im südlichen Afrika' },
  '021': { en: 'in North America', de: 'in Nordamerika' },
  '029': { en: 'in the Caribbean', de: 'in der Karibik' },
  '057': { en: 'in Micronesia', de: 'in Mikronesien' },
};

function inRegion({ region }: Country, lang: 'en' | 'de'): string {
  if (region === null) return '';
  return ` ${REGIONS[region]?.[lang] ?? `in ${regionName(region, lang)}`}`;
}

/** The entry of a country's capital, or null if it has none. */
export function capitalEntry(country: Country): Entry | null {
  if (country.capital === null) return null;
  const { en, de } = country.capital;
  return {
    id: slug(bare(en[0]!)),
    kind: 'place',
    names: asNames({ en, de }),
    about: { en: `Capital of ${country.of}.`, de: `Hauptstadt ${country.genitive}.` },
    context: [...new Set([bare(country.names['en']![0]!), bare(country.names['de']![0]!)])],
  };
}

/** The entry of a city, river, region, … */
export function placeEntry(row: Row, countries: ReadonlyMap<string, Country>): Entry {
  const country = row['country'] ? lookUp(countries, row['country']) : null;
  const names = Object.fromEntries(
    ['en', 'de', 'ru', 'uk'].flatMap((lang) => (row[lang] ? [[lang, row[lang].split('|')]] : [])),
  );
  const context = country ? [bare(country.names['en']![0]!), bare(country.names['de']![0]!)] : [];
  return {
    id: row['id']!,
    kind: 'place',
    names: asNames(names),
    about: {
      en: cellOf(row, 'about_en') ?? placeKind(row['what']!, country, 'en'),
      de: cellOf(row, 'about_de') ?? placeKind(row['what']!, country, 'de'),
    },
    ...(context.length > 0 && { context: [...new Set(context)] }),
  };
}

/**
 * The entry of a term. Of a false friend only the word that misleads is marked (`only-de`):
 * its words in the other language are not.
 */
export function termEntry(row: Row): Entry {
  const only = /^only-(en|de)$/u.exec(row['matching'] ?? '')?.[1];
  const names = Object.fromEntries(
    ['en', 'de', 'ru', 'uk'].flatMap((lang) => {
      const list = row[lang] ? row[lang].split('|') : [];
      const isOff = only !== undefined && lang !== only;
      return list.length === 0
        ? []
        : [[lang, isOff ? list.map((text) => ({ text, matching: 'off' as const })) : list.map(asName)]];
    }),
  );
  const { grammar, note_en: noteEn, note_de: noteDe } = row;
  return {
    id: row['id']!,
    kind: 'term',
    names,
    ...(grammar && { grammar: { de: grammar } }),
    definition: { en: row['definition_en']!, de: row['definition_de']! },
    ...(noteEn && noteDe && { note: { en: noteEn, de: noteDe } }),
    status: 'preferred',
  };
}

/** The entry of a person, with the titles of regular offices. */
export function personEntry(source: PersonSource, around: Surroundings): Entry {
  const { id, names, family, about, context, prominence, links } = source;
  return {
    id,
    kind: 'person',
    names,
    ...(family && { family }),
    roles: source.roles.map((role) => roleOf(role, source.sex, around)),
    about,
    ...(context && { context }),
    ...(prominence !== undefined && { prominence }),
    ...(links && { links }),
  };
}

function roleOf(role: PersonSource['roles'][number], sex: 'm' | 'f', { countries, heads }: Surroundings): Role {
  const { from, to, source, titles } = role;
  if ('title' in role) {
    const of = role.of !== undefined && countries.has(role.of) ? countries.get(role.of)!.id : role.of;
    return {
      title: role.title,
      ...(titles && { titles }),
      ...(of && { of }),
      ...(role.single && { office: role.single }),
      from,
      to,
      source,
    };
  }
  const country = lookUp(countries, role.office.slice(0, 2));
  return {
    title: officeTitle(role.office, country, sex, role.acting === true),
    ...(titles && { titles }),
    of: heads.get(role.office) ?? country.id,
    // somebody may act for another who is still in office
    ...(!isShared(role.office) && !role.acting && { office: role.office }),
    from,
    to,
    source,
  };
}

/** The entry of an organisation. */
export function organisationEntry(source: OrganisationSource, { countries }: Surroundings): Entry {
  const { country: iso, ...rest } = source;
  const entry: Record<string, unknown> = { ...rest };
  delete entry['head'];
  const country = iso === undefined ? null : lookUp(countries, iso);
  const own = country ? [country.names['en']![0]!, country.names['de']![0]!].map(bare) : [];
  const context = [...new Set([...(source.context ?? []), ...own])];
  return { ...(entry as Omit<OrganisationSource, 'country' | 'head'>), ...(context.length > 0 && { context }) };
}

function lookUp(countries: ReadonlyMap<string, Country>, iso: string): Country {
  const country = countries.get(iso);
  if (!country) throw new Error(`no country "${iso}"`);
  return country;
}
