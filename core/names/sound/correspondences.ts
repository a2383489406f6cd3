import { once } from '../../once.ts';
import { latinCode } from './latin-letters.ts';

/**
 * How Cyrillic letters are written in Latin ones. A line is a letter (or letters that are one sound together) and its
 * spellings in columns of rising cost: 0 is the rule in a widely used orthography (English, German, French, scientific
 * and Polish romanisation; for foreign names their own spelling), each further column costs one more.
 *
 * Made in two steps: an expectation-maximisation alignment of some hundred thousand pairs of name words, as Russian and
 * Latin-script encyclopaedia titles write them, gave each spelling's probability (a column is about 1.6 bits); then the
 * romanisations that such titles lack were added from their published tables (DIN 1460, ISO 9, BGN/PCGN, Duden, the
 * French press's usage). Marked letters also match without their mark, and doubled consonants single, for one more.
 */
const COLUMNS = `
а   : a ə | ah aa u ou | ha e ä | o ae i | å ai au
б   : b | bb | | | v p
в   : v w | ff | | f b wh | vv u
г   : g h | gh gu ğ | gue gg | | k q
д   : d | dd gy | dh t dt | th |
е   : e je ye ie ə | é ë ä | yo jo io ae eu ai ea | o ö a i eh ho oe ay eo ě ę er | u oeu ou he iu ia ee
ж   : zh j ž ż sch g rz | ge gi je zs jh sh dž | z dg sz ges | s ź | ch
з   : z s th | se zz ź | ts | dz x | dh c
и   : i y ie ee ea ei | ii ey hi yi e | ij ji iy ï | ui is it ih a j | u ye ieh
й   : i y j | | ll l | | h
к   : k c ck ch q | qu cc kk cque cqu | cch ke kh que ques cq | g | gh
л   : l ł | ll le | hl lh lj el | | r
м   : m | mm mb n | | mp hm |
н   : n | nn ng ñ ń m ne kn | nd nt gn hn nh | |
о   : o | au ou oh aw oo eau oe ault aux aud aut ot | oa ow ho ö å a | ough augh u ą | e
п   : p | pp | | | b
р   : r | rr rt re ř | rd er hr rh wr | |
с   : s c sh | ss z sz ç ś sc th | ce x ş ts | t sch š |
т   : t th ch | tt | te d dt ț | ć ght cht | c s
у   : u ou w oo | o wo uu oe | ü wh uh ue ew y | hu wu eu | a ui
ф   : f v ph | ff | th | gh w p |
х   : h ch kh j | g x | gh hh q c | k | j
ц   : ts z c tz cz t | tc ț zz q cc tts | s ç ć ch | |
ч   : ch č tsch cz tch ć c | tsh ci ç cs tj tš tsj cci tx | q ts j sch t | z kj |
ш   : sh sch š sz ch s | ş sci sj che sc | x ss shch | rz sk sti |
ы   : y i | | ui e a u | o |
э   : e a ə | ae he ai ha é ä | ea eh ay oe ö | ye je i u | o
ю   : yu ju iu u ü ew ue | you iou hu jou y jo yuu | jü yü eu io o ou yo | hew uu ieu |
я   : ya ja ia a | ea e ä ie | jä y o | iä io |
дж  : j dsch dzh dž dj g | dg gi c gg dge dsh dž đ gj ggi dzs | x ge dz sch | ch |
дз  : z j dz ds | zz tz | d | |
кс  : x ks cs xh chs | kc cks cc | s | kes |
шч  : shch sch szcz šč chtch sht st | stsch shh | sh | |
дш  : dsch | | | |
тш  : tsch tch tsh | trz | | |
тс  : ts z tz | | | |
ль  : l ll lle | gli lh lj | hl gl li | ld |
нь  : n ń ñ gn ny nh | nj ni ng gne | ing | |
ле  : le el | al il | | |
ай  : ai ay aj ei i y ey | igh ye ae ie uy | ig ui ic aill | aille e |
ей  : ei ey ej ay ai a ij | eu eij aei ui | e ee eye | eil eill |
эй  : ei ey ay ai a | eu ej aye ae ea ee | eigh i | e |
ой  : oi oy oj eu | ooi äu oe | oye i oji | |
уй  : ui uy uj ouï | oey uill ooi | | |
ау  : au ou ow | aw ouw aou | ao oo | |
оу  : o ow ou aw | oa owe oe awe | ough | |
ий  : y i ij iy ii yj yi | ej ey yy ie ïi ius | io ill is | e us |
ый  : y yj yi i iy ij ii | oy | ius | |
ия  : ia iya ija ya ja | ea ie yia | e a | |
ье  : ie ye je ier ieu | io yo jo ille lier ié ieux iè | he ié jö e | lle |
ьо  : io jo yo ieu | jö eo | ho | o |
ью  : iu ju yu ew ieu | ue iou you hew hu u ugh | ho ö ughe | |
ья  : ia ya ja lla | lia ha illa ea lha | a | |
ьи  : yi ii ji i lli | ly | | |
уа  : ua wa oi oua | oy ois hua oit | oix | |
уэ  : ue we ué | hue oue wa | | |
уи  : ui wi oui we whi | uy wy huy | | |
уо  : wa wo uo | whe wha wal o | | |
ев  : ev ew eff jew yev jev yew iev iew | ef yov jow iov iow ow | eu eue ov | eb |
ов  : ov ow off | ou | of ob | |
ск  : sk sc sck ck | sch sq | | |
ня  : nya nia nja gna | ña na | | |
льс : ls ss ths | | | |
ё   : e yo jo io o ö ë | eo ie je ye u eu oe | ea i ho iu ou oeu | ur | a
ьё  : io jo yo ie ye je ieu | jö eu illo llo | ho | o
рё  : ryo rio ro ryu | | |
йё  : jö jo yo io | | |
ав  : av aw | ow | au | |
сё  : sho | | |
си  : xi shi hsi | | |
ся  : xia sha hsia | | |
сю  : xu xiu shu hsu | xue | |
сян : xiang hsiang | | |
цз  : j z zj dz | q | |
ци  : qi ci | q | |
ця  : qia | | |
цю  : qiu qu | | |
чж  : zh j ch | | |
жо  : ro jo | | |
жэ  : re | | |
дь  : d gy di dj dy | | |
ть  : t ty ti tj ć | | |
рж  : rz ř rzh rj rsch | r | |
рш  : rz rsh rsch ř | | |
ен  : en ę ain ene enne | ein in un aint an ens aim em | |
ан  : an en ang | am ent ant aen | em ans |
эн  : en ain in han hen an eng | ein ens | em |
он  : on om | ą ont ond un | |
ом  : om ą | on um | |
ем  : em ę | en eim | |
мак : mac mc mack | | |
эр  : er air ear ur or ir | aer are | |
ер  : er ur ir or | eur ier aire ere air ear | |
ёр  : er ur ir or eur | oehr oer | |
ар  : ar | er are | ard art |
ор  : or aur | ore our | ort |
уэй : way wei | | |
тч  : tch cz ch | tsch tt cc tč | |
тц  : tz z | zz ts | |
дч  : dtsch dch | | |
цк  : ck tsk zk czk tzk | | |
кл  : kl cl | chael ckl kel cel | |
шо  : sho cho scho | sea sha shaw | |
жор : geor jor zhor | | |
дже : je ge dge | geo gea ja | |
дзе : jo zo | | |
ив  : iv yv | yves ive eve | |
ун  : un ong | ung on | |
ин  : in ing | ine ain | |
юн  : yun yong iong jun | | |
ян  : yan jan ian yang iang jang | | |
хуэ : hue hui hu | | |
се  : se ce xie hsie | | |
мн  : mn nn | | |
мб  : mb nb | b | |
мп  : mp np | p | |
мм  : mm nm | m | |
ая  : a aya aja aia | ayah | | |
гв  : gu gv gw | | | |
кв  : qu kv kw cv | q k | | |
лья : glia lia lya lja lla llia | | | |
`;

/** Spellings that go with nothing in the Cyrillic word (silent letters); `$` is the end of the word. Columns as above. */
const SILENT = ` | h e$ h$ s$ | gh t$ d$ us$ x$ z$ p$ b$ e | es$ ts$ c$ is$ os$ as$ w$ g | a i j y u l r d t n$ s`;

/** Cyrillic letters that may have no counterpart at all. Columns as above. */
const LOST = 'ь | й | | | х у а е и о в г т д';

/** A letter may stand for its marked fellow where marks are left out (`Skoda`), for one more. */
const WITHOUT_MARK: Record<string, string> = {
  š: 's', č: 'c', ž: 'z', ć: 'c', ś: 's', ź: 'z', ż: 'z', ş: 's', ğ: 'g', ñ: 'n', ł: 'l', ř: 'r', đ: 'd', ț: 't',
}; // prettier-ignore
const VOWEL_MARKS: Record<string, string> = { a: 'äåą', o: 'ö', u: 'ü', e: 'ęě' };

const DOUBLED = /^[bcdfgklmnprstvz]$/;

/** Letters of a spelling as one number, six bits a letter; at most five letters. */
export const packLetters = (codes: number, next: number): number => (codes << 6) | next;

/** The spellings that begin with one Latin letter: triples of packed letters, their number, cost. */
export type Spellings = number[];

/** One Cyrillic letter or group with its spellings by the code of their first Latin letter. */
export interface SoundUnit {
  size: number;
  byFirst: (Spellings | undefined)[];
}

const columnsOf = (line: string): [string, number][] =>
  line.split('|').flatMap((column, cost) =>
    column
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((text): [string, number] => [text, cost]),
  );

function withRelated(spellings: [string, number][], single: boolean): Map<string, number> {
  const costs = new Map<string, number>();
  const add = (text: string, cost: number): void => {
    if (cost < (costs.get(text) ?? Infinity)) costs.set(text, cost);
  };
  for (const [text, cost] of spellings) {
    add(text, cost);
    add(
      text.replace(/[^a-z]/g, (letter) => WITHOUT_MARK[letter] ?? letter),
      cost + 1,
    );
    for (const marked of VOWEL_MARKS[text] ?? '') add(marked, cost + 1);
    if (single && DOUBLED.test(text)) add(text + text, cost + 1);
  }
  return costs;
}

function byFirstLetter(costs: Map<string, number>): (Spellings | undefined)[] {
  const byFirst: (Spellings | undefined)[] = [];
  for (const [text, cost] of costs) {
    const codes = Array.from(text, (letter) => latinCode(letter.charCodeAt(0)));
    (byFirst[codes[0]!] ??= []).push(codes.reduce(packLetters, 0), codes.length, cost);
  }
  return byFirst;
}

function readUnits(): Map<string, SoundUnit> {
  const units = new Map<string, SoundUnit>();
  for (const line of COLUMNS.trim().split('\n')) {
    const colon = line.indexOf(':');
    const letters = line.slice(0, colon).trim();
    const costs = withRelated(columnsOf(line.slice(colon + 1)), letters.length === 1);
    units.set(letters, { size: letters.length, byFirst: byFirstLetter(costs) });
  }
  return units;
}

/** Cyrillic letters and groups of up to three, folded as foldCyrillic does, with their Latin spellings. */
export const soundUnits: () => ReadonlyMap<string, SoundUnit> = once(readUnits);

/** What the loss of a Cyrillic letter costs; letters that are not in it are never lost. */
export const LOST_COST: ReadonlyMap<string, number> = new Map(columnsOf(LOST));

const silent = columnsOf(SILENT);
const isFinal = ([text]: [string, number]): boolean => text.endsWith('$');

/** Silent Latin letters anywhere in a word, and those at its end only, by the code of their first letter. */
export const SILENT_ANYWHERE = byFirstLetter(new Map(silent.filter((item) => !isFinal(item))));
export const SILENT_AT_END = byFirstLetter(
  new Map(silent.filter(isFinal).map(([text, cost]): [string, number] => [text.slice(0, -1), cost])),
);
