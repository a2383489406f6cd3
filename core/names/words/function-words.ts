import { wordSet } from './word-set.ts';

/** Words before a noun that show that it is used as an ordinary word: `der Koch`, `ein Wolf`, `kein Essen`, `the bush`. */
export const DETERMINERS = wordSet(
  `der die das des dem den ein eine einer eines einem einen kein keine keiner keines keinem keinen mein meine meiner meinem
  meinen dein deine sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren unser unsere unserem unseren
  dieser diese dieses diesem diesen jeder jede jedes jedem jeden jener jene jenes welcher welche welches manche mancher
  alle allen viel viele vielen wenig etwas am im zum zur vom beim ins ans fürs aufs`,
  'the a an this that these those my your his her its our their every each no any some',
);

/** Prepositions that place names follow without an article. */
export const PLACE_PREPOSITIONS = wordSet(
  'in aus nach bei von um über ab bis Richtung nahe Raum Großraum',
  'in from to near at of outside around towards via into',
);

/** Words before a place that say what it is: `die Stadt Essen`, `the town of Reading`. */
export const PLACE_KINDS = wordSet(
  `Stadt Großstadt Hansestadt Hauptstadt Kreisstadt Universitätsstadt Ruhrgebietsstadt Hafenstadt Messestadt Gemeinde Ort
  Ortschaft Dorf Kreis Landkreis Region Bezirk Insel Provinz Bundesland Kanton Oblast Raum Flughafen Bahnhof Hauptbahnhof
  Regierungsbezirk Amtsgericht Landgericht Verwaltungsgericht Uniklinik Klinikum Universität Messe Zoo Innenstadt`,
  'city town village county district region borough province island port airport',
);

/** Words before an organisation that say what it is: `die Partei Die Linke`, `die Zeitung „Die Welt“`. */
export const ORGANISATION_KINDS = wordSet(
  `Partei Zeitung Wochenzeitung Tageszeitung Boulevardzeitung Sonntagszeitung Magazin Nachrichtenmagazin Zeitschrift Blatt
  Boulevardblatt Sender Konzern Firma Unternehmen Organisation Agentur Nachrichtenagentur Fraktion Gruppe Bank Marke Verein
  Portal Verlag Fluggesellschaft Autobauer Hersteller Netzwerk Plattform Anbieter Gewerkschaft`,
  `party newspaper tabloid magazine daily weekly broadcaster company firm group agency bank airline network platform
  website union brand retailer charity`,
);

/** Verbs of saying that have a name for their subject when they stand beside it. */
export const SAYING = wordSet(
  `sagte sagt erklärte erklärt betonte betont kritisierte kritisiert forderte fordert warnte warnt schrieb schreibt meinte
  meint kündigte berichtete berichtet berichten fügte antwortete teilte warf wies lobte sprach spricht äußerte verteidigte bekräftigte bestritt zufolge titelte dementierte twitterte`,
  `said says told added warned wrote writes insisted argued claimed replied asked announced called criticised criticized
  denied tweeted declared reported reports met urged vowed pledged stressed explained noted`,
);

/** Words that open a sentence with a capital and are no names. */
export const SENTENCE_OPENERS = wordSet(
  `aber ab als also am an angeblich auch auf aus außer bei beim bevor bis da dabei dadurch dafür dagegen daher damit
  danach dann daran darauf daraufhin darum das dass davon dazu denn dennoch der deren des deshalb dessen die dies
  diese dieser dieses doch dort durch ein eine einem einen einer eines er erst es für gegen gegenüber hat hatte
  heute hier hinter ihm ihr im in indem ist jedoch jetzt kann laut mit nach nachdem natürlich neben nicht noch nun
  nur ob obwohl oder ohne schon sein seine seinem seinen seit sie so sogar sollte soll sowie später statt trotz
  trotzdem über um und unter von vom vor wann war warum was wegen weil welche wenn wer werde wie wieder will wird wo
  wohl während zu zudem zufolge zum zur zuvor zwar zwischen sollten hätte könnte würde muss vielleicht gestern morgen
  allerdings außerdem sowohl selbst gerade immer bisher einst weder bevor sobald falls würden müsste gibt sagt sagte`,
  `a about according after again against all also although amid an and as asked at because before both but by can
  could despite did do does during even for from has have he her his how however if in inside is it its just last
  later like meanwhile might must no nor not now of off on once only or our over perhaps rather said says she should
  since so some still than that the their then there they this those though through to today under unlike until up
  was we were what when where whether which while who whose why will with without would yes yesterday yet you into
  are am be been being had very too let please my your neither nor beyond within among across behind below besides either
  except hence instead many more most much never none nothing often such thus too towards upon whatever whenever yet other`,
);

/** Days, months and their like: capitalised in English, and before a name no first name. */
export const CALENDAR = wordSet(
  `Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Jänner Februar März April Mai Juni Juli
  August September Oktober November Dezember Montagabend Dienstagabend Mittwochabend Donnerstagabend Freitagabend
  Samstagabend Sonntagabend Abend Morgen Mittag Nachmittag Nacht Vormittag`,
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December`,
);

/** English words before a month's name: those that leave no doubt, and those that stand before people too. */
export const BEFORE_MONTH = wordSet('in since until till last next late early mid this every during');
export const MAYBE_BEFORE_MONTH = wordSet('by through from before between of on to around');

/** Names that are months in English. */
export const MONTH_NAMES = wordSet('may march april june august');

/** Plural families and pairs: `die Trumps`, `Familie Trump`, `the Koch brothers`. */
export const FAMILY_WORDS_BEFORE = wordSet(
  'Familie Ehepaar Eheleute Brüder Geschwister Schwestern Clan Dynastie family brothers',
);
export const FAMILY_WORDS_AFTER = wordSet(
  'family families brothers sisters siblings couple dynasty clan household brood Familie Brüder Geschwister Clan Dynastie',
);
export const PLURAL_DETERMINERS = wordSet('die den der the beide beiden alle all both many two other most');

/** Words behind an adverb at the beginning of a sentence: `Kurz zuvor`, `Lange danach`. */
export const BEHIND_ADVERB = wordSet(
  'zuvor danach darauf nach vor bevor nachdem vorher davor später gesagt gefasst genug',
);
