import { OTHER_COUNTRIES } from './other-countries.ts';

/**
 * Countries as they qualify a title (`US-Präsident`, `französischer Außenminister`, `the Canadian senator`): a pattern over
 * folded, lower-case words for adjective, name and capital in German and English. Own compilation of those in the news;
 * of all others the name alone.
 */
const COUNTRIES: readonly (readonly [string, string])[] = [
  [
    'us',
    '\\bus\\b|\\busa\\b|u\\.s\\.|amerikanisch|\\bamerican|united states|vereinigte[nr]? staaten|washington|weisses haus|white house|pentagon',
  ],
  [
    'uk',
    'britisch|british|englisch|\\buk\\b|britain|grossbritannien|united kingdom|vereinigte[ns]? konigreich|london|downing',
  ],
  ['de', 'deutsch|german|\\bbundes(?:kanzler|prasident|[a-z]*minister|tag)|\\bberlin'],
  ['fr', 'franzosisch|\\bfrench|france|frankreich|\\bparis|elysee'],
  ['ru', '(?<!bela|weiss)(?:russisch|russian?\\b|russland)|kreml|moskau|moscow|sowjet|soviet'],
  ['ua', 'ukrain|\\bkiew|\\bkyiv|\\bkiev'],
  ['cn', 'chinesisch|chinese|\\bchinas?\\b|peking|beijing'],
  ['jp', 'japan|tokio|tokyo'],
  ['in', '\\bindisch|\\bindian|\\bindia\\b|\\bindien'],
  ['it', 'italien|\\bital'],
  ['es', 'spanisch|spanish|spain\\b|spanien'],
  ['pt', 'portug'],
  ['at', 'osterreich|austria|\\bwiener\\b'],
  ['ch', 'schweiz|swiss|switzerland'],
  ['pl', 'polnisch|polish|poland|\\bpolen'],
  ['cz', 'tschech|czech'],
  ['sk', 'slowak|slovak'],
  ['hu', 'ungar|hungar'],
  ['ro', 'rumani|romania'],
  ['bg', 'bulgari'],
  ['rs', 'serbisch|serbi'],
  ['hr', 'kroat|croat'],
  ['si', 'slowen|sloven'],
  ['gr', 'griech|greek|greece'],
  ['tr', 'turkisch|turkei|turkish|turkiye|\\bturkey'],
  ['il', 'israel'],
  ['ps', 'palastin|palestin'],
  ['ir', '\\biran|teheran|tehran'],
  ['iq', '\\birak|\\biraq'],
  ['sy', 'syri'],
  ['lb', 'libanes|libanon|leban'],
  ['sa', 'saudi'],
  ['eg', 'agypt|egypt'],
  ['jo', '\\bjordan(?:s?\\b|ian|isch|ien)'],
  ['qa', '\\bkatar(?:s?\\b|isch)|\\bqatar'],
  ['ae', 'united arab emirates|vereinigte[nr]? arabische[nr]? emirate|\\bemirati(?:s?\\b|sch)|\\buae\\b|\\bvae\\b'],
  ['kr', 'sudkorea|south korea'],
  ['kp', 'nordkorea|north korea'],
  ['tw', 'taiwan'],
  ['ca', 'kanad|canad'],
  ['mx', 'mexik|mexic'],
  ['br', 'brasil|brazil'],
  ['ar', 'argentin'],
  ['cl', 'chile'],
  ['co', 'kolumbian|kolumbien|colombia'],
  ['ve', 'venezol|venezuel'],
  ['cu', 'kuba|cuba'],
  ['au', 'australi'],
  ['nz', 'neuseeland|new zealand'],
  ['za', 'sudafrik|south africa'],
  ['ng', 'nigerian|nigeria\\b'],
  ['ke', 'kenia|kenya'],
  ['et', 'athiop|ethiop'],
  ['se', 'schwed|swed'],
  ['no', 'norweg|norway'],
  ['dk', '\\bdanisch|danemark|danish|denmark'],
  ['fi', 'finnisch|finnland|finnish|finland|finnen'],
  ['nl', 'niederland|hollandisch|dutch|netherlands'],
  ['be', 'belgi'],
  ['lu', 'luxemburg|luxembourg'],
  ['cy', 'zypern|zyprisch|zypriot|cyprus|cypriot'],
  ['mt', '\\bmalt(?:a|esisch|ese)'],
  ['is', 'islandisch|iceland'],
  ['ie', '\\birisch|\\birish|\\birland|\\bireland'],
  ['ee', 'estnisch|estland|estonia'],
  ['lv', 'lettisch|lettland|latvia'],
  ['lt', 'litau|lithuani'],
  ['by', 'belarus|weissruss'],
  ['md', 'moldau|moldaw|moldov'],
  ['ge', 'georgisch|georgien|georgian'],
  ['am', 'armeni'],
  ['az', 'aserbaidschan|azerbaijan'],
  ['kz', 'kasach|kazakh'],
  ['kg', 'kirgis|kyrgyz'],
  ['tj', 'tadschik|tajik'],
  ['tm', 'turkmen'],
  ['uz', 'usbek|uzbek'],
  ['al', 'albani'],
  ['ba', 'bosni|herzegowin|herzegovin'],
  ['xk', 'kosovo|kosovar|kosovan'],
  ['me', 'montenegr'],
  ['mk', '(?:north )?macedonia|mazedon'],
  ['pk', 'pakistan'],
  ['af', 'afghan'],
  ['id', 'indones'],
  ['ph', 'philippin|filipino'],
  ['vn', 'vietnam'],
  ['th', 'thailand|thailandisch|\\bthai\\b'],
  ['eu', '\\beu\\b|europaisch|european|kommissions'],
];

const OTHER_NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...OTHER_COUNTRIES.keys()].sort((a, b) => b.length - a.length).join('|')})(?=s?(?![\\p{L}\\p{N}]))`,
  'gu',
);
const PATTERNS = COUNTRIES.map(([code, pattern]) => [code, new RegExp(pattern, 'u')] as const);
/** All but the Bundestag, which is a body of its own. */
const ANY = new RegExp(
  `(?<![a-z])(?!bundestag)[a-z]*(?:${COUNTRIES.map(([, pattern]) => pattern).join('|')})[a-z]*`,
  'gu',
);
const cache = new Map<string, readonly string[]>();
const CACHED = 4096;

/** Codes of the countries that a folded phrase names. */
export function countriesIn(folded: string): readonly string[] {
  const known = cache.get(folded);
  if (known) return known;
  const found = PATTERNS.flatMap(([code, pattern]) => (pattern.test(folded) ? [code] : []));
  for (const [name] of folded.matchAll(OTHER_NAMES)) found.push(OTHER_COUNTRIES.get(name)!);
  if (cache.size >= CACHED) cache.clear();
  cache.set(folded, found);
  return found;
}

/** A folded phrase without the words that name countries. */
export const withoutCountries = (folded: string): string => folded.replaceAll(ANY, ' ').replaceAll(OTHER_NAMES, ' ');
