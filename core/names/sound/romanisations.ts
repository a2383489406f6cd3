/** A way to write Russian or Ukrainian in Latin letters. */
export type Romanisation = 'english' | 'german' | 'scientific';
export type SlavicLanguage = 'ru' | 'uk';

/** Latin letters to Russian ones; longer groups come first when a word is read. */
const COMMON = 'a а b б d д e е f ф g г i и k к l л m м n н o о p п r р t т u у zmin зьмин ii ий';
const TABLES: Record<Romanisation, string> = {
  english: `shch щ sh ш ch ч zh ж kh х ts ц tz ц s с z з v в h х y ы yu ю ya я yo е ye е iu ю ia ия
    ay ай ey ей oy ой uy уй iy ий yy ый ai ай ei ей oi ой yi ий x кс off ов eff ев ou у tch ч`,
  german: `schtsch щ tsch ч sch ш ch х z ц s с ss сс w в y ы j й ju ю ja я jo е je е x кс ks кс h х
    ai ай ei ей oi ой ij ий yj ый`,
  scientific: `šč щ š ш č ч ž ж ch х x х c ц s с z з v в y ы j й ju ю ja я je е jo е ë е è э h х ij ий yj ый`,
};

/** What a Ukrainian name has for the same Latin letters. */
const UKRAINIAN: Record<string, string> = {
  i: 'і', y: 'и', h: 'г', g: 'г', ye: 'є', je: 'є', yi: 'ї', ji: 'ї', ii: 'ії', iy: 'ій', ij: 'ій', ia: 'ія',
}; // prettier-ignore

/** Russian spellings of what is romanised from Ukrainian. */
const FROM_UKRAINIAN: Record<string, string> = { y: 'и', h: 'г', yi: 'и', ji: 'и' };

const LONGEST = 7;
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/;

const readTable = (table: string): Map<string, string> => {
  const items = table.trim().split(/\s+/);
  return new Map(items.flatMap((item, at) => (at % 2 === 0 ? [[item, items[at + 1]!]] : [])));
};

const READ = {
  english: readTable(`${COMMON} ${TABLES.english}`),
  german: readTable(`${COMMON} ${TABLES.german}`),
  scientific: readTable(`${COMMON} ${TABLES.scientific}`),
};

/** The longest group of letters at `index` that the table knows. A y or j before a vowel belongs to that vowel. */
function groupAt(word: string, index: number, table: Map<string, string>): string {
  let size = LONGEST;
  while (size > 0 && !table.has(word.slice(index, index + size))) size--;
  const group = word.slice(index, index + size);
  return size > 1 && /[yj]$/.test(group) && /[aeou]/.test(word.charAt(index + size)) ? group.slice(0, -1) : group;
}

/** The sign that English and German leave out between a consonant and yev, jew, yov (Vasilyev, Solovyov). */
function hiddenSign(group: string, before: string, to: SlavicLanguage): string {
  if (!CONSONANT.test(before) || !(/^[yj]e/.test(group) || (/^[yj]o/.test(group) && /[бвмп]$/.test(before)))) return '';
  return to === 'uk' ? '’' : 'ь';
}

/**
 * A lower-case Latin word in Cyrillic letters, read by a romanisation; null if it has a letter that the romanisation
 * does not use. `from` is the language whose romanisation it is, `to` the language to write.
 */
export function fromRomanisation(
  word: string,
  romanisation: Romanisation,
  from: SlavicLanguage,
  to: SlavicLanguage,
): string | null {
  const table = READ[romanisation];
  let cyrillic = '';
  for (let index = 0; index < word.length;) {
    if (/['’ʼʹ]/.test(word.charAt(index))) {
      cyrillic += 'ь';
      index++;
      continue;
    }
    const group = groupAt(word, index, table);
    if (group === '') return null;
    const inside = group === 'ia' && index + group.length < word.length ? 'я' : undefined;
    const own = to === 'uk' ? UKRAINIAN[group] : from === 'uk' ? FROM_UKRAINIAN[group] : undefined;
    cyrillic += hiddenSign(group, cyrillic, to) + (inside ?? own ?? table.get(group)!);
    index += group.length;
  }
  return cyrillic;
}
