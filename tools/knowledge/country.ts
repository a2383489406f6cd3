import { cellOf } from './sources.ts';
import type { Row } from './sources.ts';

/** A country or territory: what assets/knowledge/countries.csv says of it, with its names by the Unicode CLDR (Intl). */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  iso: string;
  /** Id of its entry: `united-states`. */
  id: string;
  /** By language; the first is the label. A name that is something else as well ends with `*`. */
  names: Record<string, string[]>;
  /** As it stands behind `of`: `the United States`. */
  of: string;
  /** German genitive: `Deutschlands`, `der Ukraine`. */
  genitive: string;
  /** Behind a German word of place: `in Polen`, `in der Ukraine`, `im Irak`. */
  placed: string;
  adjective: Partial<Record<'en' | 'de', string>>;
  /** `Briton`; German for a man and a woman (`Brite/Britin`). */
  inhabitant: Partial<Record<'en' | 'de', string>>;
  /** UN M49 code of the part of the world; null if it is in none. */
  region: string | null;
  /** ISO code of the state that it belongs to. */
  owner: string | null;
  /** By language, as `names`; null if it has none of its own or none that all agree on. */
  capital: { en: string[]; de: string[] } | null;
  /** What it is, where that is not simply a state or territory of a part of the world; null if it is. */
  about: { en: string; de: string } | null;
}

/** Languages that Intl gives every country's name in; only the readers' two have more than one. */
const LANGUAGES = ['en', 'de', 'ru', 'uk'];
/** Countries with an article in English. */
const WITH_THE = new Set(
  'AE BQ BS CC CD CF CG CK DO FK FM FO GB HM IM IO KM KY MH MP MV NL PH SB SC TC TF UM US VA VG VI'.split(' '),
);

const LABELS = new Set(['en', 'de']);
/** Russian and Ukrainian names that no text has: `о-ва Кука`, `Конго - Киншаса`. */
const ABBREVIATED = /о-в|[()]| [-–] /u;

const displayNames = new Map(LANGUAGES.map((lang) => [lang, new Intl.DisplayNames(lang, { type: 'region' })]));

/** Name of a country (`DE`) or a part of the world (`155`, UN M49) in a language, by the Unicode CLDR. */
export const regionName = (code: string, lang: string): string => displayNames.get(lang)!.of(code)!;

/** What a row says of a country. */
export function readCountry(row: Row): Country {
  const iso = row['iso']!;
  const names = Object.fromEntries(
    LANGUAGES.map((lang) => [lang, namesIn(iso, lang, row[lang] ?? '')]).filter(([, list]) => list!.length > 0),
  ) as Record<string, string[]>;
  const [en, de] = [bare(names['en']![0]!), bare(names['de']![0]!)];
  const genitive = cellOf(row, 'genitive') ?? germanGenitive(de);
  return {
    iso,
    id: slug(en),
    names,
    of: WITH_THE.has(iso) ? `the ${en}` : en,
    genitive,
    placed: placedIn(de, genitive),
    adjective: pair(row['adjective_en'], row['adjective_de']),
    inhabitant: pair(row['inhabitant_en'], withWoman(row['inhabitant_de'] ?? '')),
    region: cellOf(row, 'region'),
    owner: cellOf(row, 'owner'),
    capital: capitalOf(cellOf(row, 'capital_en'), cellOf(row, 'capital_de')),
    about: aboutOf(row),
  };
}

/** Lower-case ASCII letters, digits and hyphens. */
export const slug = (text: string): string =>
  text
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

/** A name without the mark of one that is something else as well. */
export const bare = (name: string): string => name.replace(/\*$/u, '');

/** `=` stands for the name that Intl gives, as does an empty cell; further names follow behind `|`. */
function namesIn(iso: string, lang: string, cell: string): string[] {
  const names = cell === '' ? ['='] : cell.split('|');
  const full = names.map((name) => (name === '=' ? regionName(iso, lang) : name));
  return LABELS.has(lang) ? full : full.filter((name) => !ABBREVIATED.test(name));
}

const germanGenitive = (name: string): string => (/[sxzß]$/u.test(name) ? `von ${name}` : `${name}s`);

/** From the genitive's article: `der Schweiz` (f), `der USA` (plural), `des Irak` (m). */
function placedIn(name: string, genitive: string): string {
  if (genitive.startsWith('des ')) return `im ${name}`;
  if (!genitive.startsWith('der ')) return `in ${genitive.startsWith('von ') ? genitive.slice(4) : name}`;
  const isPlural =
    /(?:inseln|USA|staaten|Emirate|lande|Philippinen|Malediven|Seychellen|Komoren|Bahamas|Färöer|Salomonen|gebiete|Marianen)$/iu;
  const noun = genitive.slice(4);
  if (!isPlural.test(name) && !isPlural.test(noun)) return `in der ${noun}`;
  return `in den ${/(?:[ns]|USA|Färöer)$/u.test(noun) ? noun : `${noun}n`}`;
}

function pair(en: string | undefined, de: string | undefined): Partial<Record<'en' | 'de', string>> {
  return { ...(en && { en }), ...(de && { de }) };
}

/** `Albaner/in` is short for `Albaner/Albanerin`. */
function withWoman(cell: string): string {
  const [man, woman] = cell.split('/');
  return woman === 'in' ? `${man}/${man}in` : cell;
}

function capitalOf(en: string | null, de: string | null): Country['capital'] {
  return en === null ? null : { en: en.split('|'), de: (de ?? en).split('|') };
}

function aboutOf(row: Row): Country['about'] {
  const [en, de] = [cellOf(row, 'about_en'), cellOf(row, 'about_de')];
  return en !== null && de !== null ? { en, de } : null;
}
