/** Family names that stand first: Chinese (Palladius' spelling), Korean (Kontsevich's) and Vietnamese, also Ukrainian. */
const FAMILY_FIRST = new Set(
  `бай бань ван ван вень вэй вэнь вей гао го гу гуань дай ден динь дин до дуань дун дунь дэн дан жень жуань жэнь йон кан
  кім ким кон кун кюн лай лань ле лей лі ли лім лим лин линь лін лінь ло лу лун лэй лю люй люи лян ляо ляо ма мао мин
  мо мун мэн мен нам ні нгуен нгуєн ні о пак пань пан пен пэн пхунг се сен си сі со сон су сун сунь суй сюе сюй сюн сюэ ся
  сяо тан тань тао тен тянь тхай у уо фам фан фань фен фу фэн хань хан хао хо хон хоу ху хуан хун хуа хе хэ цай цао цен
  цзен цзи цзі цзинь цзінь цзоу цзы цзэн цзя цзян цинь цінь цуй цю цюй чан чень чен чжан чжао чжен чжоу чжу чжун чжэн чжо
  чо чой чон чха чхве чхой чэн чэнь ши ші шао шень шэнь юань юн юй ю ян яо ін ин`
    .trim()
    .split(/\s+/u),
);

/** A word of one to three syllables as these languages have them in Cyrillic. */
const INITIAL = '(?:цз|чж|чх|дж|нг|тх|кх|пх|[бпмфвдтнлгкхжшсцчрй])?';
const FINAL =
  '(?:я[ой]?н?ь?|ю[эеа]?н?ь?|ий?н?ь?|і[йе]?н?ь?|а[ойум]?н?г?ь?|о[уйм]?н?г?ь?|[эеє][йр]?н?г?ь?|у[аоэеії]?й?н?г?ь?|ы[м]?н?|ї|ё[м]?н?)[ктпл]?';
const SYLLABLES = new RegExp(`^(?:${INITIAL}${FINAL}){1,3}$`, 'u');
const ONE_SYLLABLE = /^[^аеёєиіїоуыэюя]*(?:[аеёєиіїоыэюя]|у[аэеоії]?|ю[эе]?)[^аеёєиіїоуыэюя]*$/u;

/**
 * True for a name written family name first as in China, Korea and Vietnam (Си Цзиньпин, Ким Чен Ын, Мун Чже Ин): only
 * its last word takes endings.
 */
export function eastAsian(words: readonly string[]): boolean {
  if (words.length < 2 || !FAMILY_FIRST.has(words[0]!.toLowerCase())) return false;
  const rest = words.slice(1).map((word) => word.toLowerCase().replaceAll('-', ''));
  return (
    rest.every((word) => SYLLABLES.test(word)) && (rest.length === 1 || rest.every((word) => ONE_SYLLABLE.test(word)))
  );
}
