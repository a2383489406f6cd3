import { foldWord } from '../../text/characters.ts';
import { wordSet } from './word-set.ts';

/** Words that make a longer name of the name before them: `Trump Tower`, `Moscow Times`, `Adenauer-Stiftung`. */
const CONTINUATIONS = wordSet(
  `Tower Towers Hotel Hotels Street Avenue Road Lane Drive Boulevard Square Plaza Building House Hall Park Gardens Bridge
  Airport Station Stadium Arena Field Harbour Harbor Bay Beach Creek Lake Valley Mountain Mountains Island Islands
  University College School Academy Institute Institution Institutes Foundation Fund Trust Organization Organisation Center
  Centre Library Museum Gallery Theatre Theater Orchestra Hospital Clinic Cemetery Cathedral Church Memorial Monument
  Prize Award Awards Medal Doctrine Act Rule Amendment Principle Theorem Syndrome Disease Effect
  Post Times Independent Herald Tribune Journal Gazette Star Telegraph Mail Sun Examiner Chronicle Globe Observer Inquirer
  Inc Corp Corporation Company Ltd LLC PLC Group Holding Holdings Industries Enterprises Partners Capital Media Motors Bank
  Records Pictures Studios Books Press Networks Energy Systems Technologies Pharma Foods Brewery Airlines
  United City Rovers Wanderers Athletic Albion Hotspur Villa Rangers Celtic Lakers Bulls Knicks Celtics Warriors Nationals
  Capitals Commanders Wizards Yankees Mets Dodgers Giants Jets Eagles Cowboys Patriots Bears Cubs Bengals Steelers Marathon Open
  Class Carrier Shuttle Dam Canal Expressway Parkway Highway Turnpike Boulevard Gate`,
  `Straße Strasse Platz Allee Weg Ring Ufer Damm Gasse Brücke Haus Stiftung Preis Institut Universität Hochschule Schule
  Gymnasium Gesamtschule Grundschule Denkmal Turm Halle Stadion Arena Flughafen Klinik Krankenhaus Kaserne Kirche Dom
  Museum Theater Orchester Bibliothek Gesellschaft Akademie Medaille Orden Plakette Gedächtniskirche Siedlung Saal Werke
  AG GmbH KG SE Gruppe Konzern Verlag Bräu Brauerei Pokal Cup Rundfahrt Krankheit Syndrom Effekt Satz Park Theorie Zug`,
);

/** Words that begin a longer name with the name behind them: `USS Gerald R. Ford`, `Flughafen Willy Brandt`, `FC Barcelona`. */
const OPENINGS = wordSet(
  `USS HMS HMCS SMS MS USNS RMS Hurricane Hurrikan Taifun Typhoon Orkan Sturmtief Tief Hoch Zyklon Storm
  FC SC VfR SV VfB VfL TSV TSG FSV BSC HSV SpVgg AC AS RB RC CF SSC UD SD Borussia Eintracht Fortuna Hertha Union Arminia Alemannia Dynamo
  Lokomotive Lok Energie Hansa Real Inter Atlético Olympique Sporting Spartak Zenit Schachtar Rapid Sturm Viktoria Werder
  Bayer Bayern Juventus Celtic
  Flughafen Airport Stiftung Straße Platz Allee Kaserne Grundschule Gesamtschule Gymnasium Stadion Fregatte Schulschiff
  Flugzeugträger Zerstörer Korvette Tanker Frachter Schiff Yacht Kreuzfahrtschiff carrier destroyer frigate
  Kater Katze Hund Hündin Welpe Stute Hengst Wallach Pony Esel Papagei Hamster Air
  Mount Lake Fort Port San Santa Santo São Saint St Sankt New Bad Cape Glen Ben`,
);

/** Words behind a full name that make somebody else of it. */
const GENERATIONS = wordSet('Jr Junior Jnr Sr Senior II III IV jun sen');

/** English words for things that are named after people, as they stand with a small letter. */
const THINGS_BEHIND = wordSet(
  'airport street avenue bridge stadium station foundation university prize award medal museum library school hospital institute',
);
const THINGS_BEFORE = wordSet(`carrier destroyer frigate submarine warship yacht hurricane storm typhoon
  cat dog puppy horse mare stallion gelding pony donkey parrot hamster tortoise`);

/** What is named after people and towns, as the last part of a hyphen compound; clubs, cups and companies have their own. */
const MEMORIALS = wordSet(
  `Monument Denkmal Gedenkstätte Mahnmal Memorial Gymnasium Grundschule Gesamtschule Realschule Schule Kaserne Platz Straße
  Allee Ufer Brücke Turm Park Haus Halle Stadion Museum Krankenhaus Klinik Kirche`,
);
export const isMemorial = (folded: string): boolean => MEMORIALS.has(folded);

export const isThingBehind = (folded: string): boolean => THINGS_BEHIND.has(folded);
export const isThingBefore = (folded: string): boolean => THINGS_BEFORE.has(folded);

/** True if a word makes a longer name of the name behind it; `AS Roma`, but `As May put it`. */
export const opensName = (word: string): boolean =>
  OPENINGS.has(foldWord(word)) && (word.length > LONGEST_LETTERS || word === 'St' || word === word.toUpperCase());
const LONGEST_LETTERS = 2;

/** First parts of compounds that leave the name what it is. */
const COMPOUND_PREFIXES = wordSet(
  'Anti Pro Ex Nicht Post Prä Neo Möchtegern Mini Super Alt Noch Kontra Contra Never Non Pre',
);
export const isCompoundPrefix = (folded: string): boolean => COMPOUND_PREFIXES.has(folded);

/** True if `folded` behind a name makes another, longer name of it. */
export const continuesName = (folded: string): boolean => CONTINUATIONS.has(folded);
export const isGeneration = (folded: string): boolean => GENERATIONS.has(folded);
