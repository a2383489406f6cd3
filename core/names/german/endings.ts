/**
 * How German nouns inflect by gender and ending, first fit first: genitive and plurals in the notation of dictionaries.
 * Several plurals stand where the ending leaves it open; the wrong one is no word. After Duden 4, Die Grammatik.
 */
export interface EndingRule {
  ending: RegExp;
  /** Genitives; of `-en` the dative and accusative are the same. */
  genitive: string;
  /** Plurals. A rule that replaces writes `us>en`. */
  plural: string;
}

const rule = (ending: RegExp, genitive: string, plural: string): EndingRule => ({ ending, genitive, plural });

export const ENDINGS: Readonly<Record<'m' | 'f' | 'n', readonly EndingRule[]>> = {
  f: [
    rule(/in$/u, '-', '-nen'),
    rule(/nis$/u, '-', '-se'),
    rule(/(?:is|os)$/u, '-', 'is>en os>en'),
    rule(/(?:[cv]e|ine)$/u, '-', '-n -s'),
    rule(/(?:e|el|er)$/u, '-', '-n'),
    rule(/(?:ing|line|son)$/u, '-', '-s -en'),
    rule(/a$/u, '-', '-s a>en'),
    rule(/[oiuy]$/u, '-', '-s -en'),
    rule(/[sx]$/u, '-', '-en'),
    rule(/(?:schaft|heit|keit|ung|ion|tät)$/u, '-', '-en'),
    rule(/./u, '-', '-en'),
  ],
  m: [
    rule(/ismus$/u, '-', 'us>en'),
    rule(/us$/u, '- -ses', 'us>en -se us>i'),
    rule(/nis$/u, '-ses', '-se'),
    rule(/e$/u, '-n -ns', '-n'),
    rule(/(?:or|on)$/u, '-s', '-en -e -s'),
    rule(/(?:ier|eer|iel)$/u, '-s -es', '-e -s'),
    rule(/(?:er|el|en)$/u, '-s', '-'),
    rule(/(?:ent|ant|ist|ast|at|et|it|ot|graf|graph|arch|soph|nom|log|urg|ekt|pat|kat)$/u, '-en -es -s', '-en -e'),
    rule(/[aoiuy]$/u, '-s', '-s'),
    rule(/(?:är|eur|ör|ling|al|ell|ig|ich)$/u, '-s -es', '-e -s'),
    rule(/[sßxz]$/u, '-es', '-e ¨e'),
    rule(/(?:tag|abend|sieg|krieg|tritt|dienst|brief|preis)$/u, '-s -es', '-e'),
    rule(/./u, '-s -es', '-e ¨e'),
  ],
  n: [
    rule(/(?:chen|lein|[^ei]er|[^ei]el|ien)$/u, '-s', '-'),
    rule(/(?:phänomen|[io]gen)$/u, '-s', '- -e'),
    rule(/en$/u, '-s', '-'),
    rule(/(?:tron|skop|phon)$/u, '-s', '-e -en'),
    rule(/(?:[aeiouk]|quan)tum$/u, '-s', 'um>en um>a -s'),
    rule(/tum$/u, '-s -es', '¨er'),
    rule(/(?:ium|eum)$/u, '-s', 'um>en'),
    rule(/um$/u, '-s', 'um>en um>a -s'),
    rule(/nis$/u, '-ses', '-se'),
    rule(/ma$/u, '-s', 'a>en a>ata -s'),
    rule(/[aouiy]$/u, '-s', '-s o>en a>en'),
    rule(/e$/u, '-s', '- -n -s'),
    rule(/[sßxz]$/u, '-es', '-e -se'),
    rule(/./u, '-s -es', '-e -s'),
  ],
};

/** Endings that tell the gender of a noun where the pack does not. */
export const GENDERS: readonly (readonly [RegExp, 'm' | 'f' | 'n'])[] = [
  [/(?:ung|heit|keit|schaft|ion|tät|enz|anz|ie|ik|ei|ur)$/u, 'f'],
  [/(?:ismus|ling|or|ent|ant|ist)$/u, 'm'],
  [/(?:chen|lein|ment|tum|ium|um)$/u, 'n'],
];
