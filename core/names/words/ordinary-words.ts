import { wordSet } from './word-set.ts';

/**
 * Ordinary words that are also names of people, places or organisations. In German every noun has a capital, so that one
 * says nothing; in English it says much in the middle of a sentence. Own compilation.
 */
const GERMAN = wordSet(
  // trades and ranks that are family names
  `Abt Amtmann Bader Bäcker Bauer Bergmann Binder Bischof Böttcher Brauer Bürger Decker Drechsler Dreher Färber Fischer
  Fleischer Förster Fuhrmann Gärtner Geiger Gerber Glaser Graf Hauptmann Hirt Hirte Hofmann Jäger Kaiser Kaufmann Keller
  Kellner Koch Köhler König Korn Krämer Krüger Küfer Kühn Küster Landmann Lehmann Lehrer Maler Marschall Maurer Meister Mesner
  Metzger Müller Nagel Narr Papst Pfarrer Pfeifer Pfister Prinz Probst Propst Reiter Richter Ritter Sänger Sattler Schäfer
  Schaffner Scherer Schlosser Schmid Schmied Schneider Schreiber Schreiner Schröder Schubert Schuhmacher Schuster Schütz Schütze
  Seiler Spieler Stadler Steiner Steinmetz Tischler Töpfer Träger Trinker Vogt Wächter Wagner Walker Weber Wirt Zimmermann
  Ziegler Herzog Fürst Bote Henker Händler Sieger Läufer Springer Turner Boxer Schwimmer`,
  // animals and plants
  `Adler Amsel Bär Biber Bock Buche Busch Dachs Distel Drossel Eiche Esche Falk Falke Fink Finke Fisch Fliege Fuchs Gans Geier
  Habicht Hahn Hase Hecht Hirsch Huhn Hund Igel Käfer Kafer Katz Kater Klee Kraut Krebs Kuckuck Lamm Lerche Linde Löwe Luchs Maus Meise
  Möwe Ochs Pfau Rabe Raabe Ratte Reh Rose Rosen Schaf Schimmel Schwan Sperber Sperling Spatz Specht Star Stier Storch
  Strauß Strauss Tanne Taube Veilchen Vogel Weide Wolf Wurm Ziege Zobel Baum Blum Blume Blatt Dorn Zweig Wald Holz Laub Kohl Kirsch
  Kirsche Birne Apfel Bohne Erbse Hafer Weizen Rübe Pilz Moos Heu Stroh`,
  // things, matter, nature
  `Bach Berg Berge Blitz Bogen Brand Braun Brunnen Brot Brücke Burg Donner Ecke Eis Eisen Essig Faden Fass Feld Fels Feuer
  Flamm Frost Garten Glas Glocke Gold Graben Grund Gut Hafen Hagel Hammer Hand Haupt Heim Held Hof Horn Hut Kalk Kasten Keil Kern
  Kette Kiste Klang Kloster Knoll Knopf Kopf Kreuz Kranz Krone Kuhn Kugel Kunst Land Licht Lob Löffel Mai März Merz Markt Münster
  Mantel Mehl Messer Mond Moor Morgen Mut Nacht Nebel Nord Not Ost West Süd Ofen Pech Pfeffer Pfeil Pflug Platz Quast Rad Regen Reich Ring Rock
  Ruf Ruhe Sack Salz Sand Sattel Schall Schatten Schild Schilling Schlaf Schloss Schnee See Silber Sommer Sonne Sonntag Freitag Speck
  Speer Spiegel Sporn Stahl Stein Stern Stock Stolz Sturm Tag Teich Thron Traum Trost Turm Tuch Ufer Unger Unruh Wand Wein Weg
  Welle Werk Wetter Wind Winter Herbst Wunder Wurst Zahn Zange Zeit Zelt Zorn Zucker Zoll Zander Wiese Wiesen`,
  // qualities, at the beginning of a sentence and in headlines
  `Lang Lange Kurz Klein Kleine Groß Große Gross Grosse Jung Junge Alt Alte Neu Neumann Hoch Breit Dick Dünn Fein Froh Fröhlich
  Ehrlich Ernst Frei Freund Frank Fromm Geduld Grün Grau Schwarz Weiß Weiss Rot Roth Blau Hart Heiß Kalt Kluge Krause Krumm Laut
  Leicht Lieb Mild Reif Rau Rasch Sauer Scharf Scheu Schick Schnell Schön Schöne Stark Steil Still Streng Süß Tapfer Treu
  Voll Wach Wahl Weich Weise Wild Wüst Zart Recht Links Mann Herr Frau Kind Vater Bruder Onkel Nickel Gabriel Will Habe`,
  // places
  `Essen Halle Hagen Hof Hamm Ahlen Baden Bergen Brühl Celle Düren Ebern Erlangen Füssen Forst Gotha Gießen Herne Hürth
  Kehl Kiel Lage Lahr Leer Lehre Linden Lingen Löhne Melle Moers Norden Buchen Rain Regen Roding Siegen Singen Sinn Stade
  Stollen Suhl Unna Varel Wedel Weiden Werl Wesel Worms Zell Plan Aue Au Bad Goch Rom Linz Wels Steyr Bern Zug Chur Olten
  Genf Nizza Riesa Weil Calw Bühl Wiesen Selb Hameln Minden Laufen Pass Sylt Ems Main Elbe Oder Spree Inn Isar Ruhr Saale
  Ulm Aachen Ahr Mosel Tours Cannes Lot Var Mali Togo Tonga Malta Peru Oman Chile Kongo Jordan Georgia Cottbus Chemie Alpen Texel`,
  // organisations, parties, newspapers and brands
  `Union Rat Bild Zeit Welt Spiegel Stern Focus Fokus Standard Presse Kurier Post Telegramm Tag Tagblatt Bund Kammer Senat
  Kabinett Kommission Linke Linken Grüne Grünen Ampel Hamas Apple Meta Alphabet Amazon Puma Otto Metro Real Netto Penny Kaufland Bahn
  Wirtschaft Freiheit Hoffnung Aufbruch Fortschritt Wahrheit Wacht Agentur Handel Kirche Allianz Continental Merck Bayer Linde Bosch Shell
  Vision Wirecard Wolford Adler Opel Ford Käfer Golf Polo Mini Smart Tesla Oracle Windows Echo Kreisel Spitze Mission Caritas Diakonie Signal Telegram Horizont`,
);

const ENGLISH = wordSet(
  // people
  `Abbott Akers Archer Arms Ash Bacon Bailey Baker Ball Banks Banner Barber Barker Barn Barrow Bass Bean Beard Bell Bench Berry
  Best Bird Bishop Black Blair Bland Blank Bloom Blue Blunt Bond Booker Bookman Booth Bowl Bowler Bowman Box Boyle Branch Brand Bridge Bridges
  Bright Brook Brooks Broom Brown Buck Bull Burns Burr Burrows Bush Butcher Butler Butter Button Buttons Byrd Cage Canary Cannon Carpenter Carter
  Case Cash Castle Chamber Chambers Chance Chandler Chase Cheek Christmas Church Clay Clerk Close Coffin Coin Cole Cook Cool Cooper Court
  Cox Coward Crane Cross Crow Crown Cruise Cruz Curry Cutter Day Dean Deal Dear Drake Draper Drew Driver Drum Duke Dyer Early East Ease
  Ernst Factor Fair Farmer Field Fields Finch Fisher Fish Flag Flake Fletcher Flood Flower Flowers Floyd Flynn Foot Foote Ford Forest Foster Fox
  Free Freed Freeman French Frost Fry Fuller Gamble Garden Gardener Gardner Gates Gay Gold Good Gore Grant Graves Gray Green
  Greens Grey Grove Guest Gun Hale Hall Hammer Hand Handy Hardy Harper Hart Harvest Haven Hawk Hawkins Hay Head Heard Heath Hedge Hill Hills Holly
  Holder Hood Hook Hope Horn Horner House Hunt Hunter Ivory Jackson Jewel Joiner Joy Judge Justice Key Keys Kind King Kitchen Knight Lake Lamb Lane Large Law
  Lawless Leaf Lee Lemon Link Little Lock Lodge Long Lord Love Low Luck Lynch Mack Major Mallet Mark Marks Marsh Marshall Martin Mason Masters May Mayor Mercy
  Merchant Miles Mill Miller Mills Miner Monday Money Moon Moor Moore Moss Mound Mount Mudd Myers Nail Nash New Newman Noble North
  Novak Nunn Nurse Oak Oaks Odom Olive Orange Page Palmer Park Parker Parks Parson Parsons Parish Paste Patient Peace Peak Pearl Peel Penny Perch Perry Pepper
  Pike Pitt Plant Plumb Pond Pool Poole Pope Porter Post Potter Pound Powers Pratt Price Pride Priest Prior Pry Purse Quick Race Rain Ranger Ray
  Read Reader Reed Reeve Reeves Rice Rich Ridge Ring Rivers Roach Roads Robin Rock Roe Rose Rove Rush Rust Sage Sand Sands Savage Sawyer Seal Sears
  Self Sellers Sessions Sewell Shade Sharp Shaw Shepherd Shore Short Silver Silk Singer Skinner Slaughter Small Smart Smith Snow Song Sparks Speaker Speed
  Spence Spencer Spicer Spring Stamp Stanley Star Stark Starr Steel Steele Stern Stone Storm Story Stout Street Strong Stubbs Summers Sunday Swan Swift Tanner Tailor Taylor
  Temple Tide Till Toner Towers Town Trap Tree True Tucker Turner Twist Underwood Usher Vance Vine Wade Walker Wall Walls Waltz Walz Ward
  Ware Waters Way Weaver Webb Weeks Wells West Wheat Wheeler White Wild Wilde Wilder Will Wills Wing Winter Winters Wise Wolf Wolfe
  Wood Woods Woodward Wray Wright Yellow York Young Mike Bill Rob Pat Jack Sue Dawn Faith Grace April June Summer Hazel Ivy Daisy Lily Heather Ruby
  Amber Autumn Chuck Dick Drew Frank Gene Guy Lance Miles Norm Rusty Sandy Victor Warren Art Bob Don Earl Jay Josh Max Nick Rex Rod Skip Ted`,
  // places
  `Reading Nice Bath Bury Barking Battle Beer Bend Bling Bow Brae Bude Bolt Cork Cologne Corby Crewe Chad Cuba Deal Dover Diss Down Ely Eye Flint Goole
  Guinea Hull Hove Hungary Jersey Jordan Kiel Lancaster Leek Lent Lima Limerick Lincoln Male Mali Man March Mobile Mold Nancy Nantes
  Niger Normal Orange Ore Over Oxford Panama Paradise Pole Poland Polish Poole Rhodes Rugby Ryde Rye Sale Salt Sandwich Shanghai Slough Split
  Stoke Street Sweden Tall Tang Tours Turkey Tyre Wales Ware Wash Wells Worms Bergen Bonn Essen Georgia Greenland Oman Iran China Cannes Lens Ulm Bar
  Berry Lot Var Bury Holland Wick Hope Normandy Phoenix Buffalo Boulder Surprise Mesa Eden Provo Bend Flushing Queens Defiance Independence Hell`,
  // organisations and brands
  `Apple Amazon Alphabet Meta Shell Target Gap Next Boots Orange Visa Sky Sun Mirror Guardian Times Post Mail Independent Express Star Metro Economist
  Nature Science Time Fortune Forbes People Life Hill Atlantic Nation Globe Observer Herald Reuters Union Council Congress Labour Labor Liberal
  Conservative Democrats Republicans Greens Left Right Reform Progress Momentum Alliance Treasury State Commons Lords Senate House Cabinet
  Pentagon Square Block Stripe Zoom Slack Uber Lyft Snap Signal Telegram Threads Oracle Windows Office Intel Delta United Spirit Frontier Southwest
  Ford Dodge Ram Lincoln Jaguar Polestar Rivian Lucid Tesla Caterpillar Lilly Merck Whole Aldi Subway Chase Discover Fidelity Vanguard Progressive Geico Base Fed Bell Shelter Crisis Mind Scope Which`,
  // words of two or three letters that are abbreviations in capitals
  'us who it un am as so be no or in on at to we he me my if is do go up an by of act aid sad mad map care hope fifa pace start nice',
);

/** Those of the German words that are no nouns, and have a small letter in the middle of a sentence. */
const WRITTEN_SMALL = wordSet(
  `Lang Lange Kurz Klein Groß Gross Jung Alt Neu Hoch Breit Dick Dünn Fein Froh Fröhlich Ehrlich Frei Fromm Hart Heiß Kalt
  Kluge Krumm Laut Leicht Lieb Mild Reif Rau Rasch Sauer Scharf Scheu Schnell Schön Stark Steil Still Streng Süß Tapfer Treu
  Voll Wach Weich Weise Wild Wüst Zart Links Will Habe Grüne Grünen`,
);

/** True if a folded German word has a small letter unless it is a name (`kurz`, `grün`). */
export const isWrittenSmall = (folded: string): boolean => WRITTEN_SMALL.has(folded);

const BY_LANGUAGE: Readonly<Record<string, ReadonlySet<string>>> = { de: GERMAN, en: ENGLISH };

/** True if a folded word is an ordinary word of the language; of all languages that are known if it is null. */
export function isOrdinaryWord(folded: string, lang: string | null): boolean {
  if (lang === null) return GERMAN.has(folded) || ENGLISH.has(folded);
  return BY_LANGUAGE[lang]?.has(folded) ?? false;
}
