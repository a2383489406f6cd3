import type { Country } from './country.ts';

/** What a place is, as it stands before `in Ukraine` and `in der Ukraine`. */
const KINDS: Record<string, { en: string; de: string }> = {
  city: { en: 'City', de: 'Stadt' },
  town: { en: 'Town', de: 'Kleinstadt' },
  village: { en: 'Village', de: 'Dorf' },
  port: { en: 'Port city', de: 'Hafenstadt' },
  region: { en: 'Region', de: 'Region' },
  oblast: { en: 'Region (oblast)', de: 'Gebiet (Oblast)' },
  republic: { en: 'Republic', de: 'Teilrepublik' },
  state: { en: 'Federal state', de: 'Bundesstaat' },
  land: { en: 'Federal state', de: 'Bundesland' },
  province: { en: 'Province', de: 'Provinz' },
  river: { en: 'River', de: 'Fluss' },
  lake: { en: 'Lake', de: 'See' },
  reservoir: { en: 'Reservoir', de: 'Stausee' },
  island: { en: 'Island', de: 'Insel' },
  islands: { en: 'Islands', de: 'Inselgruppe' },
  peninsula: { en: 'Peninsula', de: 'Halbinsel' },
  mountains: { en: 'Mountains', de: 'Gebirge' },
  airport: { en: 'Airport', de: 'Flughafen' },
  base: { en: 'Military base', de: 'Militärstützpunkt' },
  site: { en: 'Place', de: 'Ort' },
};

/** `City in Ukraine.` Throws if nobody knows such a kind of place. */
export function placeKind(what: string, country: Country | null, lang: 'en' | 'de'): string {
  const kind = KINDS[what];
  if (!kind || !country) throw new Error(`a place that is "${what}" has to say in words what it is`);
  return lang === 'en' ? `${kind.en} in ${country.of}.` : `${kind.de} ${country.placed}.`;
}
