/** News agencies by the name that we show, with the ways in which articles write them. */
const AGENCIES: readonly (readonly [shown: string, ...written: string[]])[] = [
  ['dpa', 'dpa', 'dpa-AFX', 'Deutsche Presse-Agentur', 'Deutschen Presse-Agentur'],
  ['AFP', 'AFP', 'Agence France-Presse'],
  ['Reuters', 'Reuters', 'rtr'],
  ['AP', 'AP', 'Associated Press'],
  ['TASS', 'TASS', 'Tass', 'ITAR-TASS', 'ТАСС'],
  ['RIA Novosti', 'RIA Novosti', 'Ria Nowosti', 'RIA Nowosti', 'Ria Novosti', 'РИА Новости'],
  ['Interfax', 'Interfax', 'Интерфакс'],
  ['Interfax-Ukraine', 'Interfax-Ukraine', 'Interfax Ukraine'],
  ['Ukrinform', 'Ukrinform'],
  ['APA', 'APA', 'Austria Presse Agentur'],
  ['Keystone-SDA', 'Keystone-SDA', 'SDA', 'sda'],
  ['KNA', 'KNA'],
  ['epd', 'epd'],
  ['PAP', 'PAP'],
  ['ANSA', 'ANSA', 'Ansa'],
  ['EFE', 'EFE'],
  ['Xinhua', 'Xinhua'],
  ['Kyodo', 'Kyodo'],
  ['Yonhap', 'Yonhap'],
  ['Anadolu', 'Anadolu', 'Anadolu Agency'],
  ['IRNA', 'IRNA', 'Irna'],
  ['Bloomberg', 'Bloomberg'],
  ['PA', 'PA Media', 'Press Association'],
];

const SHOWN = new Map(AGENCIES.flatMap(([shown, ...written]) => written.map((name) => [name, shown] as const)));
const NAME = [...SHOWN.keys()].sort((a, b) => b.length - a.length).join('|');

/** `sagte er der Agentur Tass`, `told Reuters`, `laut dpa`, `in an interview with AFP`. */
const IN_FRAME = new RegExp(
  `(?:Agentur|Nachrichtenagentur|agency|told|telling|with|laut|zufolge|by|der|gegenüber|mit)\\s(?:the\\s|der\\s)?[„“"]?(${NAME})(?![\\p{L}-])`,
  'u',
);
/** `(dpa)`, `(dpa/lnw)`, `(Reuters) -`, `KYIV, April 4 (Reuters)` */
const IN_BRACKETS = new RegExp(
  `[(\\[](?:[^()\\[\\]]{0,30}?[\\s/,])??(${NAME})(?:[\\s/,][^()\\[\\]]{0,40})?[)\\]]`,
  'u',
);
/** `Quelle: dpa`, `Mit Material von Reuters`, `dpa/AFP` alone in a line. */
const AS_SOURCE = new RegExp(
  `^(?:(?:Quellen?|Source|Mit (?:Material|Informationen) (?:von|der)|With (?:reporting|files) (?:by|from))\\s?:?\\s(?:the\\s)?)?(${NAME})(?:[/,\\s].{0,60})?$`,
  'u',
);

/** Paragraphs at either end of an article in which it says where it is from. */
const ENDS = 4;
const LONGEST_LINE = 90;

/** The agency that a frame names as the one that was told; null if none. */
export const agencyInFrame = (frame: string): string | null => shownAs(IN_FRAME.exec(frame)?.[1]);

/** The agency that an article says it is from, by its first and last paragraphs; null if none. */
export function agencyOfArticle(paragraphs: readonly string[]): string | null {
  const ends = paragraphs.length <= 2 * ENDS ? paragraphs : [...paragraphs.slice(0, ENDS), ...paragraphs.slice(-ENDS)];
  for (const text of ends) {
    const line = text.trim();
    const inLine = line.length <= LONGEST_LINE ? AS_SOURCE.exec(line)?.[1] : undefined;
    const found = shownAs(inLine ?? IN_BRACKETS.exec(line)?.[1]);
    if (found !== null) return found;
  }
  return null;
}

const shownAs = (written: string | undefined): string | null =>
  written === undefined ? null : (SHOWN.get(written) ?? null);
