import { isOrdinary } from './words/ordinary-words.ts';

/**
 * Words that stand before a family name without being a first name. Data, by language: a German title is known by its
 * last part (`Kremlchef`, `US-Außenminister`), an English one by the word itself.
 */
const GERMAN_TITLE_ENDINGS = (
  'chef chefin minister ministers ministerin präsident präsidenten präsidentin kanzler kanzlers kanzlerin sprecher ' +
  'sprechers sprecherin sekretär sekretärs sekretärin kollege kollegen kollegin führer führers führerin vertreter ' +
  'vertreters vertreterin vertraute vertrauter vertrauten gesandte gesandter gesandten beauftragte beauftragter ' +
  'beauftragten kandidat kandidaten kandidatin politiker politikers politikerin general generals direktor direktors ' +
  'direktorin botschafter botschafters botschafterin senator senators senatorin meister meisters meisterin gouverneur ' +
  'gouverneurs gouverneurin berater beraters beraterin händler händlers verhandler verhandlers diplomat diplomaten ' +
  'diplomatin anwalt anwalts anwältin autor autorin experte experten expertin freund freundes sohn tochter bruder ' +
  'schwester frau herr herrn familie professor professorin doktor richter richterin könig königin papst prinz ' +
  'prinzessin vize gegner gegners nachfolger nachfolgers nachfolgerin vorgänger vorgängers vorgängerin regierung team ' +
  'amtsinhaber machthaber machthabers oligarch oligarchen milliardär unternehmer manager vorsitzende vorsitzender ' +
  'vorsitzenden abgeordnete abgeordneter abgeordneten lager kabinett'
).split(' ');

const ENGLISH_TITLES = new Set(
  (
    'president presidents secretary minister premier chancellor senator sen representative rep congressman ' +
    'congresswoman spokesman spokeswoman spokesperson envoy ambassador diplomat general gen admiral colonel captain ' +
    'commander chief leader boss governor gov mayor judge justice professor prof director chairman chairwoman chair ' +
    'chairperson commissioner negotiator adviser advisor aide ally tsar czar counterpart king queen prince princess ' +
    'pope lord lady sir dame mr mrs ms miss dr former ex vice deputy acting incumbent candidate nominee hopeful ' +
    'billionaire businessman businesswoman tycoon oligarch lawyer attorney mp mep congressmen delegate official ' +
    'strongman dictator autocrat republican democrat democratic conservative'
  ).split(' '),
);

/** Words that open a sentence with a capital and are no names. */
const SENTENCE_OPENERS = new Set(
  (
    'aber ab als also am an angeblich auch auf aus außer bei beim bevor bis da dabei dadurch dafür dagegen daher damit ' +
    'danach dann daran darauf daraufhin darum das dass davon dazu denn dennoch der deren des deshalb dessen die dies ' +
    'diese dieser dieses doch dort durch ein eine einem einen einer eines er erst es für gegen gegenüber hat hatte ' +
    'heute hier hinter ihm ihr im in indem ist jedoch jetzt kann laut mit nach nachdem natürlich neben nicht noch nun ' +
    'nur ob obwohl oder ohne schon sein seine seinem seinen seit sie so sogar sollte soll sowie später statt trotz ' +
    'trotzdem über um und unter von vom vor wann war warum was wegen weil welche wenn wer werde wie wieder will wird wo ' +
    'wohl während zu zudem zufolge zum zur zuvor zwar zwischen sollten hätte könnte würde muss ' +
    'a about according after again against all also although amid an and as asked at because before both but by can ' +
    'could despite did do does during even for from has have he her his how however if in inside is it its just last ' +
    'later like meanwhile might must no nor not now of off on once only or our over perhaps rather said says she should ' +
    'since so some still than that the their then there they this those though through to today under unlike until up ' +
    'was we were what when where whether which while who whose why will with without would yes yesterday yet you'
  ).split(' '),
);

/** Words that make a longer name of what they follow: `Trump Tower` is no mention of Trump, `Moscow Times` none of Moscow. */
const CONTINUATIONS = new Set(
  (
    'Tower Towers Hotel Hotels Street Avenue Road Square Plaza Building House Hall Park Bridge Airport Station Stadium ' +
    'University College School Institute Foundation Organization Organisation Center Centre Library Museum Prize Award ' +
    'Medal Doctrine Post Times Independent Herald Tribune Journal Gazette Star Telegraph Mail Sun Journal Examiner ' +
    'Straße Platz Allee Airbase Carrier Memorial Stadion Flughafen Arena Akademie Schule Gymnasium Weg Brücke Haus Stiftung Preis Institut Universität Schule Denkmal Turm'
  ).split(' '),
);

/** True if a word before a family name is a title or another word that is no first name. */
export function isTitleWord(word: string, atSentenceStart: boolean): boolean {
  const lower = word.toLowerCase();
  if (ENGLISH_TITLES.has(lower)) return true;
  if (GERMAN_TITLE_ENDINGS.some((ending) => lower.endsWith(ending))) return true;
  return atSentenceStart && SENTENCE_OPENERS.has(lower);
}

/** Titles that anybody may have: they say that a person is named, not which. */
const GENERIC_TITLES = new Set(
  (
    'frau herr herrn mr mrs ms miss mister sir dame lady lord dr prof professor professorin doktor senator senatorin ' +
    'president präsident präsidentin minister ministerin chancellor kanzler kanzlerin general gen governor gouverneur ' +
    'abgeordnete abgeordneter representative rep congressman congresswoman mep judge justice mayor secretary premier ' +
    'ambassador botschafter botschafterin politiker politikerin parteichef parteichefin ex'
  ).split(' '),
);

/** True for a folded title that says nothing about who has it. */
export const isGenericTitle = (folded: string): boolean => GENERIC_TITLES.has(folded);

/** Endings and words of German nouns that stand before a name without being part of it (`am Mittwoch Trump`). */
const NOUN_ENDINGS =
  /(ung|ungen|heit|keit|schaft|tion|tionen|tät|ismus|ment|nis|tum|chen|ler|ling|tag|woch|abend|monat|jahr)s?$/u;
const TIME_WORDS = new Set(
  (
    'januar februar märz april mai juni juli august september oktober november dezember samstag sonnabend uhr zeit ende ' +
    'anfang mitte januaer january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** True for a folded word that is a noun rather than a first name, as far as its form tells. */
export const isNounLike = (folded: string, lang: string | null): boolean =>
  TIME_WORDS.has(folded) || (lang !== 'en' && NOUN_ENDINGS.test(folded)) || isOrdinary(folded, lang);

/** Words before a name that make it the name of a thing: `Flughafen Charles de Gaulle`, `USS Gerald R. Ford`. */
const THINGS = new Set(
  (
    'flugzeugträger flughafen airport carrier uss hms fregatte frigate zerstörer destroyer u-boot schiff ship stiftung ' +
    'foundation stadion stadium hurrikan hurricane taifun orkan sturm sturmtief operation airbus straße platz schule ' +
    'boulevard rue avenue'
  ).split(' '),
);

/** True for a folded word after which a person's name is that of a thing. */
export const namesThing = (folded: string): boolean => THINGS.has(folded);

/** True if `word` after a name makes another, longer name of it. */
export const continuesName = (word: string): boolean => CONTINUATIONS.has(word);
