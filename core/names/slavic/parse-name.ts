import type { Lang, Origin, Role, Sex } from './endings.ts';
import { eastAsian } from './east-asian.ts';
import { givenNameFacts } from './given-names.ts';

/** Whether a part takes endings: never, always, or in some papers (`usually` does, `rarely` does). */
export type Changes = 'never' | 'always' | 'usually' | 'rarely';

/** A word of a name: its hyphenated parts (with `changes` for those that take endings) between what is around them. */
export interface NameWord {
  before: string;
  parts: { text: string; changes: Changes }[];
  after: string;
  role: Role;
}

export interface ParsedName {
  words: NameWord[];
  /** Both where the sex cannot be told. */
  sexes: readonly Sex[];
  origin: Origin;
}

/** Quotes, brackets and initials (`Б.Джонсон`) stay in front of a word. */
const WORD = /^([^\p{L}]*(?:\p{Lu}\p{Ll}?\.-?)*)(.*?)([^\p{L}]*)$/u;
const NAME = /^(?:[дл]['’ʼ])?[А-ЯЁЄІЇҐ][А-Яа-яЁёЄєІіЇїҐґ'’ʼ]+$/u;
const JUNIOR = /^(?:младший|старший|молодший)$/u;
const ROMAN = /^[IVXІХ]+$/u;
/** Capitalised particles: they stay as they are unless they are the last word; some are given names as the first. */
const LEADING = 'аль эль ель абу де ди ді да дю дос ле ла лос ван фон сен сент сан';
const LEADING_PARTICLES = new Set(LEADING.split(' '));
const PARTICLES = new Set(`${LEADING} ас аш ад ар ибн ібн бин бін бен тер дер мак кара`.split(' '));
const PATRONYMIC = /(?:[оеєё]вич|йович|[ьмкфв]ич|[оеєё]вна|[иі]нична|[иі]чна|івна|ївна)$/iu;
const MAN = /[^іи]ий$|[сцз]ь?кий$|..[оеёє]в$/iu;
const WOMAN = /..[оеёє]ва$|..[иіїы]на$|[сцз]ька$|..[гкхжшчщбвдзлмнпрстф]ая$/iu;
const A_OR_YA = /[ая]$/iu;
const VOWEL = /[аеёиоуыэюяєії]$/iu;
const UKRAINIAN_MAN = /[бвгджзклмнпрстхш]о$/iu;
const CYRILLIC = /^[А-Яа-яЁёЄєІіЇїҐґ'’ʼ]{2,}$/u;

/** Reads a Russian or Ukrainian name: which of its words change, and what they tell of the bearer's sex and origin. */
export function parseName(name: string, lang: Lang): ParsedName {
  const texts = name.split(' ');
  const words = texts.map(readWord);
  if (eastAsian(texts)) {
    words.slice(0, -1).forEach(freeze);
    const last = words.at(-1)!;
    freeze(last);
    last.role = 'given';
    const end = last.parts.at(-1)!;
    if (CYRILLIC.test(end.text)) end.changes = 'always';
    return { words, sexes: ['m'], origin: 'foreign' };
  }
  words.filter(takesEndings).forEach((word, at, all) => {
    const particles = at === 0 ? LEADING_PARTICLES : PARTICLES;
    if (at < all.length - 1 && particles.has(textOf(word).toLowerCase())) freeze(word);
  });
  const names = words.filter(takesEndings);
  setRoles(names, ROMAN.test(textOf(words.at(-1)!)));
  const facts = bearer(names, lang);
  for (const word of names) setFirstParts(word, facts.origin, lang);
  return { words, ...facts };
}

const textOf = ({ parts }: NameWord): string =>
  parts.length === 1 ? parts[0]!.text : parts.map((part) => part.text).join('-');
const takesEndings = (word: NameWord): boolean => word.parts.some((part) => part.changes !== 'never');

function freeze(word: NameWord): void {
  for (const part of word.parts) part.changes = 'never';
}

function readWord(text: string): NameWord {
  if (NAME.test(text)) return { before: '', parts: [{ text, changes: 'always' }], after: '', role: 'family' };
  const [, before = '', core = '', after = ''] = WORD.exec(text) ?? [];
  // an abbreviation (`мл.`, `Дж.`) stays as it is
  const short = after.startsWith('.') && core.length < 4;
  const texts = core.split('-');
  const parts = texts.map((part, at): NameWord['parts'][number] => {
    const particle = at < texts.length - 1 && PARTICLES.has(part.toLowerCase());
    return { text: part, changes: !short && !particle && (NAME.test(part) || JUNIOR.test(part)) ? 'always' : 'never' };
  });
  return { before, parts, after, role: 'family' };
}

/** Given names and patronymics first, the family name last, or first where a patronymic or a given name comes last. */
function setRoles(names: NameWord[], ruler: boolean): void {
  const facts = names.map((word) => givenNameFacts(textOf(word)));
  const last = names.length - 1;
  const familyFirst =
    last > 0 &&
    facts[0] === null &&
    (facts[last]?.origin === 'slavic' || (last > 1 && PATRONYMIC.test(textOf(names[last]!))));
  names.forEach((word, at) => {
    const fatherLast = last > 1 && at === last && PATRONYMIC.test(textOf(word));
    const family = last === 0 ? facts[0] === null : at === (familyFirst ? 0 : last) && !fatherLast;
    word.role = JUNIOR.test(textOf(word)) || (family && !ruler) ? 'family' : 'given';
  });
}

function bearer(names: NameWord[], lang: Lang): Omit<ParsedName, 'words'> {
  const given = names.filter((word) => word.role === 'given').map(textOf);
  const family = names.filter((word) => word.role === 'family').map(textOf);
  const first = given[0];
  const facts = first === undefined ? null : givenNameFacts(first);
  const patronymic = given.slice(1).find((word) => PATRONYMIC.test(word));
  const origin = patronymic === undefined ? (facts?.origin ?? 'unknown') : 'slavic';

  if (patronymic !== undefined) return { sexes: [A_OR_YA.test(patronymic) ? 'f' : 'm'], origin };
  if (facts !== null && facts.sex !== 'mf') return { sexes: [facts.sex], origin };
  if (family.some((word) => WOMAN.test(word))) return { sexes: ['f'], origin };
  if (family.some((word) => MAN.test(word))) return { sexes: ['m'], origin };
  if (facts !== null || first === undefined) return { sexes: ['m', 'f'], origin };
  const man = !VOWEL.test(first) || (lang === 'uk' && UKRAINIAN_MAN.test(first));
  return { sexes: man ? ['m'] : ['m', 'f'], origin };
}

/** In double given names and foreign double surnames papers do not agree on the endings of what is before the hyphen. */
function setFirstParts(word: NameWord, origin: Origin, lang: Lang): void {
  for (const part of word.parts.slice(0, -1)) {
    if (part.changes === 'never') continue;
    if (word.role === 'family') {
      if (origin !== 'slavic' && !MAN.test(part.text) && !WOMAN.test(part.text)) part.changes = 'usually';
    } else if (A_OR_YA.test(part.text)) part.changes = 'usually';
    else part.changes = lang === 'uk' ? 'rarely' : 'never';
  }
}
