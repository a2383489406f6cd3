import { COURTESY, conceptsIn, FORMER } from './titles.ts';
import { wordSet } from './word-set.ts';

/** Words before a name that are no office and no first name either (`Kollege Müller`, `Vize Vance`, `ally Merz`). */
const OTHER_TITLES = wordSet(
  `Kollege Kollegen Kollegin Vertreter Vertreters Vertreterin Vertraute Vertrauter Vertrauten Freund Freundes Freundin Vize
  Gegner Gegners Gegnerin Rivale Rivalen Rivalin Nachfolger Nachfolgers Nachfolgerin Vorgänger Vorgängers Vorgängerin
  Amtsinhaber Amtskollege Amtskollegen Amtskollegin Regierung Team Lager Kabinett Präsidentenpaar Parteifreund Duo Trio
  Spitzenreiter Favorit Favoritin Herausforderer Herausforderin Gastgeber Gast Genosse Genossin Familie Minister Star Stars Profi Legende Ikone Idol Ass Promi`,
  `deputy acting incumbent counterpart aide ally tsar czar official delegate veteran colleague predecessor successor rival
  challenger opponent critic host chair gen sen rep gov prof republican republicans democrat democrats democratic conservative
  labour tory liberal socialist independent then interim outgoing vice star legend icon pro great veteran newcomer`,
);

const LOWER_CASE_END = /(?:ung|heit|keit|schaft|ion|tat|ismus|ment|tum|nis|sal|ierung|angabe|angaben)(?:en|s)?$/u;

/** True if a folded word before a name is a title, an office or a profession, and so no first name. */
export const isTitleWord = (folded: string): boolean =>
  COURTESY.has(folded) || OTHER_TITLES.has(folded) || FORMER.has(folded) || conceptsIn(folded).length > 0;

/** True if a folded German noun is by its ending no first name (`Regierung`, `Koalition`). */
export const isAbstractNoun = (folded: string): boolean => LOWER_CASE_END.test(folded);
