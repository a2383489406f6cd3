import type { Country } from './country.ts';

/** A title by language, German for each sex. */
interface Titles {
  en: string;
  de: { m: string; f: string };
}

/** An office that most countries have. */
interface Office extends Titles {
  /** Several people can have it at a time. */
  many?: true;
}

const title = (en: string, m: string, f: string): Titles => ({ en, de: { m, f } });
const regular = (en: string, noun: string): Titles =>
  title(`${en} of {of}`, `${noun} {genitive}`, `${noun}in {genitive}`);

/** `{of}` and `{genitive}` stand for the country. */
const OFFICES: Record<string, Office> = {
  president: regular('President', 'Präsident'),
  'vice-president': { ...regular('Vice President', 'Vizepräsident'), many: true },
  'prime-minister': regular('Prime Minister', 'Ministerpräsident'),
  'deputy-prime-minister': {
    ...title(
      'Deputy Prime Minister of {of}',
      'stellvertretender Ministerpräsident {genitive}',
      'stellvertretende Ministerpräsidentin {genitive}',
    ),
    many: true,
  },
  chancellor: regular('Chancellor', 'Bundeskanzler'),
  'vice-chancellor': regular('Vice Chancellor', 'Vizekanzler'),
  king: title('King of {of}', 'König {genitive}', 'König {genitive}'),
  queen: title('Queen of {of}', 'Königin {genitive}', 'Königin {genitive}'),
  'crown-prince': title('Crown Prince of {of}', 'Kronprinz {genitive}', 'Kronprinzessin {genitive}'),
  'foreign-minister': regular('Foreign Minister', 'Außenminister'),
  'defence-minister': regular('Defence Minister', 'Verteidigungsminister'),
  'finance-minister': regular('Finance Minister', 'Finanzminister'),
  'interior-minister': regular('Interior Minister', 'Innenminister'),
  'economy-minister': regular('Economy Minister', 'Wirtschaftsminister'),
  'energy-minister': regular('Energy Minister', 'Energieminister'),
  'justice-minister': regular('Justice Minister', 'Justizminister'),
  'speaker-of-parliament': title(
    'Speaker of Parliament of {of}',
    'Parlamentspräsident {genitive}',
    'Parlamentspräsidentin {genitive}',
  ),
  'national-security-adviser': title(
    'National Security Adviser of {of}',
    'Nationaler Sicherheitsberater {genitive}',
    'Nationale Sicherheitsberaterin {genitive}',
  ),
  'chief-of-general-staff': title(
    'Chief of the General Staff of {of}',
    'Generalstabschef {genitive}',
    'Generalstabschefin {genitive}',
  ),
  'central-bank-governor': title(
    'Governor of the central bank of {of}',
    'Zentralbankchef {genitive}',
    'Zentralbankchefin {genitive}',
  ),
};

/** Where prime ministers are `Premierminister` in German newspapers. */
const PREMIERS = 'GB FR CA AU NZ IN PK BE LU IE MT BD ET NL'.split(' ');

/** Offices that are called something else. */
const OTHERWISE: Record<string, Titles> = {
  'DE/president': title('Federal President of Germany', 'Bundespräsident', 'Bundespräsidentin'),
  'AT/president': title('Federal President of Austria', 'Bundespräsident Österreichs', 'Bundespräsidentin Österreichs'),
  'CH/president': title(
    'President of the Swiss Confederation',
    'Bundespräsident der Schweiz',
    'Bundespräsidentin der Schweiz',
  ),
  'DE/speaker-of-parliament': title('President of the Bundestag', 'Bundestagspräsident', 'Bundestagspräsidentin'),
  'US/foreign-minister': title('United States Secretary of State', 'Außenminister der USA', 'Außenministerin der USA'),
  'US/defence-minister': title(
    'United States Secretary of Defense',
    'Verteidigungsminister der USA',
    'Verteidigungsministerin der USA',
  ),
  'US/finance-minister': title(
    'United States Secretary of the Treasury',
    'Finanzminister der USA',
    'Finanzministerin der USA',
  ),
  'US/interior-minister': title(
    'United States Secretary of the Interior',
    'Innenminister der USA',
    'Innenministerin der USA',
  ),
  'US/energy-minister': title(
    'United States Secretary of Energy',
    'Energieminister der USA',
    'Energieministerin der USA',
  ),
  'US/justice-minister': title('United States Attorney General', 'Justizminister der USA', 'Justizministerin der USA'),
  'US/speaker-of-parliament': title(
    'Speaker of the United States House of Representatives',
    'Sprecher des US-Repräsentantenhauses',
    'Sprecherin des US-Repräsentantenhauses',
  ),
  'US/chief-of-general-staff': title(
    'Chairman of the Joint Chiefs of Staff',
    'Vorsitzender der Vereinigten Stabschefs der USA',
    'Vorsitzende der Vereinigten Stabschefs der USA',
  ),
  'US/central-bank-governor': title(
    'Chair of the Federal Reserve',
    'Chef der US-Notenbank Federal Reserve',
    'Chefin der US-Notenbank Federal Reserve',
  ),
  'GB/foreign-minister': title(
    'Foreign Secretary of the United Kingdom',
    'Außenminister Großbritanniens',
    'Außenministerin Großbritanniens',
  ),
  'GB/defence-minister': title(
    'Defence Secretary of the United Kingdom',
    'Verteidigungsminister Großbritanniens',
    'Verteidigungsministerin Großbritanniens',
  ),
  'GB/finance-minister': title(
    'Chancellor of the Exchequer',
    'Finanzminister Großbritanniens',
    'Finanzministerin Großbritanniens',
  ),
  'GB/interior-minister': title(
    'Home Secretary of the United Kingdom',
    'Innenminister Großbritanniens',
    'Innenministerin Großbritanniens',
  ),
  'GB/chief-of-general-staff': title(
    'Chief of the Defence Staff of the United Kingdom',
    'Chef des Verteidigungsstabs Großbritanniens',
    'Chefin des Verteidigungsstabs Großbritanniens',
  ),
  'GB/king': title(
    'King of the United Kingdom',
    'König des Vereinigten Königreichs',
    'König des Vereinigten Königreichs',
  ),
  'GB/queen': title(
    'Queen of the United Kingdom',
    'Königin des Vereinigten Königreichs',
    'Königin des Vereinigten Königreichs',
  ),
  'DE/chief-of-general-staff': title(
    'Inspector General of the Bundeswehr',
    'Generalinspekteur der Bundeswehr',
    'Generalinspekteurin der Bundeswehr',
  ),
  'DE/central-bank-governor': title('President of the Bundesbank', 'Bundesbankpräsident', 'Bundesbankpräsidentin'),
  'RU/speaker-of-parliament': title(
    'Chairman of the State Duma',
    'Vorsitzender der Staatsduma',
    'Vorsitzende der Staatsduma',
  ),
  'UA/speaker-of-parliament': title(
    'Chairman of the Verkhovna Rada',
    'Vorsitzender der Werchowna Rada',
    'Vorsitzende der Werchowna Rada',
  ),
  'VA/foreign-minister': title(
    'Foreign Minister of the Holy See',
    'Außenminister des Heiligen Stuhls',
    'Außenministerin des Heiligen Stuhls',
  ),
  'BE/king': title('King of the Belgians', 'König der Belgier', 'König der Belgier'),
  'LU/king': title('Grand Duke of Luxembourg', 'Großherzog von Luxemburg', 'Großherzog von Luxemburg'),
  'JP/king': title('Emperor of Japan', 'Kaiser von Japan', 'Kaiser von Japan'),
  'QA/king': title('Emir of Qatar', 'Emir von Katar', 'Emir von Katar'),
  'BA/prime-minister': title(
    'Chair of the Council of Ministers of Bosnia and Herzegovina',
    'Vorsitzender des Ministerrats von Bosnien und Herzegowina',
    'Vorsitzende des Ministerrats von Bosnien und Herzegowina',
  ),
};

/** `the regular office` as it is written in sources: `DE/foreign-minister`. */
export const OFFICE = /^([A-Z]{2})\/([a-z-]+)$/u;

/** True if several people can have a regular office at a time. */
export const isShared = (office: string): boolean => OFFICES[office.split('/')[1] ?? '']?.many === true;

/**
 * The title of who has a regular office (`DE/foreign-minister`) in English and German. Throws if there is no such office.
 */
export function officeTitle(
  office: string,
  country: Country,
  sex: 'm' | 'f',
  acting: boolean,
): { en: string; de: string } {
  const kind = OFFICE.exec(office)?.[2] ?? '';
  const known = OTHERWISE[office] ?? OFFICES[kind];
  if (!known) throw new Error(`no office "${office}"`);
  const isPremier = kind === 'prime-minister' && PREMIERS.includes(country.iso);
  const fill = (text: string): string => text.replace('{of}', country.of).replace('{genitive}', country.genitive);
  const en = fill(known.en);
  const german = fill(known.de[sex]);
  const de = isPremier ? german.replace('Ministerpräsident', 'Premierminister') : german;
  if (!acting) return { en, de };
  return { en: `Acting ${en}`, de: `${sex === 'm' ? 'geschäftsführender' : 'geschäftsführende'} ${de}` };
}
