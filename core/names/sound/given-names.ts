import { once } from '../../once.ts';
import { soundKeys } from './cyrillic-keys.ts';
import { soundKey } from './latin-key.ts';
import { soundsLike } from './sounds-like.ts';

/**
 * Frequent given names, Russian and Ukrainian. Those after the bar are at home in many languages, and so say nothing
 * about where a family name comes from.
 */
const GIVEN = `
Алексей/Олексій Анатолий/Анатолій Андрей/Андрій Арсений/Арсеній Аркадий/Аркадій Богдан Борис Вадим Валентин Валерий/Валерій
Василий/Василь Виталий/Віталій Владимир/Володимир Владислав Всеволод Вячеслав/В’ячеслав Геннадий/Геннадій
Георгий/Георгій Глеб/Гліб Григорий/Григорій Денис Дмитрий/Дмитро Евгений/Євген Егор/Єгор Иван/Іван Игорь/Ігор
Илья/Ілля Кирилл/Кирило Константин/Костянтин Лев Леонид/Леонід Максим Михаил/Михайло Никита/Микита Николай/Микола
Олег Остап Павел/Павло Пётр/Петро Ринат/Рінат Роман Рамзан Руслан Рустем Святослав Семён/Семен Сергей/Сергій
Станислав/Станіслав Степан Тарас Тимофей/Тимофій Фёдор/Федір Юрий/Юрій Ярослав Алла Вера/Віра Галина
Екатерина/Катерина Елена/Олена Ирина/Ірина Ксения/Ксенія Людмила Любовь/Любов Марина Надежда/Надія Оксана Ольга
Полина/Поліна Светлана/Світлана Татьяна/Тетяна Эльвира/Ельвіра Юлия/Юлія | Александр/Олександр Антон Артур/Артур
Виктор/Віктор Эдуард/Едуард Анна/Ганна Анастасия/Анастасія Валентина Виктория/Вікторія Дарья/Дарія Мария/Марія
Наталья/Наталія София/Софія`;

export interface GivenName {
  russian: string;
  ukrainian: string;
  /** The Latin spelling is the Ukrainian name's, not the Russian one's. */
  isUkrainian: boolean;
  /** At home in many languages. */
  isWide: boolean;
}

type Spelling = 'russian' | 'ukrainian';
const SPELLINGS: readonly Spelling[] = ['russian', 'ukrainian'];

function readNames(): GivenName[] {
  const [own, wide] = GIVEN.split('|').map((names) => names.trim().split(/\s+/));
  return [own!, wide!].flatMap((names, group) =>
    names.map((pair) => {
      const [russian, ukrainian] = pair.split('/');
      return { russian: russian!, ukrainian: ukrainian ?? russian!, isUkrainian: false, isWide: group === 1 };
    }),
  );
}

/** The names by the keys under which a Latin word may meet them. */
const byKey = once(() => {
  const found: Record<Spelling, Map<number, GivenName[]>> = { russian: new Map(), ukrainian: new Map() };
  for (const name of readNames())
    for (const spelling of SPELLINGS)
      for (const key of soundKeys(name[spelling])) {
        const known = found[spelling].get(key);
        if (known) known.push(name);
        else found[spelling].set(key, [name]);
      }
  return found;
});

/** The frequent given name that a Latin word spells, or null. */
export function slavicGivenName(latin: string): GivenName | null {
  const key = soundKey(latin, 0, latin.length);
  const like = (spelling: Spelling): GivenName | undefined =>
    byKey()
      [spelling].get(key)
      ?.find((name) => soundsLike(name[spelling], latin, 0, latin.length));
  const likeRussian = like('russian');
  const likeUkrainian = like('ukrainian');
  if (likeUkrainian && likeUkrainian !== likeRussian) return { ...likeUkrainian, isUkrainian: true };
  return likeRussian ?? null;
}
