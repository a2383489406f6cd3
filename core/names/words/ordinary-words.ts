import { foldWord } from '../../text/characters.ts';

/**
 * Words that are names of people, places or organisations and ordinary words as well, by language. German ones are nouns,
 * which have their capital anyway, and words that often open a sentence. Lists of our own: the commonest family names of
 * both languages that mean something, and places and bodies called like things.
 */
const ORDINARY: Record<string, string> = {
  de: `
    Adler Ahorn Alt Amsel Anker Apfel Arm Arzt Bach Bäcker Bader Bahn Bahr Balken Ballon Bank Bär Bart Bauer Baum 
    Becher Beck Becker Beil Berg Berger Bergmann Besen Biene Bier Bild Birne Bischof Blank Blatt Blau Blume Bock Boden Bohne
    Böhm Born Boss Böse Brand Brandt Braun Brei Breit Brot Bruch Brücke Bruder Brunnen Buch Buche Bühler Bund Burg Bürger
    Busch Dach Dachs Dick Dietrich Donner Dorf Dorn Drache Dreher Eber Eck Ecke Eiche Eisen Engel Enkel Ente Erbe Erde Ernst
    Esche Esel Essen Eule Fahne Falk Falke Falken Falle Färber Fass Faust Fechter Feder Feind Feld Feldmann Fels Fest Fett
    Feuer Fichte Fink Finster Fisch Fischer Flach Flamme Fleck Fleischer Fluss Förster Forst Frank Franke Frei Fremd Freund
    Fried Fries Frisch Fröhlich Fromm Frosch Frost Fuchs Funke Gans Garten Gärtner Gast Geier Geiger Geist Gerber Gerecht
    Glas Glaser Glocke Glück Gold Graf Gras Grau Greif Grimm Groll Groß Grün Grund Gruber Gut Haas Haber Hafen Hafer Hagel
    Hahn Hai Hain Halle Hals Hamm Hammer Hand Händler Hart Hase Haupt Haus Hecht Heide Heil Heim Heine Held Henne Henker
    Herbst Herde Herr Herz Herzog Heu Hieb Hirsch Hirt Hoch Hof Hofer Höfer   Höhn Holz Honig Horn Huber Huf Hügel
    Huhn Hund Hut Igel Immer Insel Jäger Jahn Jung Junge Junker Kahl Kaiser Kalb Kalt Kamm Kammer Kamp Kant Kanzler Kapp
    Karst Käfer Käse Kasten Kater Kaufmann Kegel Keil Keller Kellner Kern Kette Kiefer Kiel Kind Kirsch Kirsche Klamm Klar
    Klee Klein Klinge Klinger Klotz Klug Knabe Knapp Knecht Knopf Koch Kohl Köhler Kohle Kolb Komma König Kopf Korb Korn
    Krach Kraft Krähe Krämer Kranich Kranz Kraus Kraut Krebs Kreis Kreuz Krieg Krieger Krone Krug Krüger Kugel Kühl Kuhn Kunst
    Kunz Kurz Kuss Lachs Lamm Lampe Land Lang Lange Lanze Laub Laube Laut Leben Leder  Lehrer Leicht Leim Leiter
    Lenz Lerche Lieb Liebe Lind Linde Linke Linken Links Löffel Lohn Lorenz Löwe Luchs Luft Lust Lustig Mai Maier Maler Mangold
    Mann März Marx Maß Maurer Maus Meer Mehl Meise Meister  Metzger Meyer Milch Mild Mohn Mohr Mond Moos Morgen Most
    Möwe Mücke Mühle Müller Münch Mund Münster Mutig Nachbar Nacht Nadel Nagel Narr Nebel Nelke Nest Netz Neu  Niedrig
    Nolte Nonne Nord Nuss Ober Ochs Ofen Ohr Ort Ost Ostern Otter Papst Pech Peter Pfau Pfeffer Pfeifer Pfeil Pfennig Pferd
    Pilz Platz Post Prinz Probst Puls Quast Rabe Rad Rasch Rat Raum Rauch Raupe Recht Rebe Regen Reh Reich Reichert Reif Reim
    Reiter Renner Rest Richter Riedel Riegel Riese Ring Rinne Ritter Rock Röder Roggen Rohr Rose Rosen Ross Rost Rot Roth
    Sachs Sack Salz Samen Sand Sander Sänger Satt Sattler Sauer Säule Saum Schade Schäfer Schaf Scharf Schatz Schein Scherer
    Schick Schild Schiller Schilling Schimmel Schlange Schlosser Schlüter Schmal Schmidt Schmied Schmitz Schnabel Schnee
    Schneider Schnell Scholle Schön Schrank Schreiber Schreiner Schröder Schubert Schuh Schuld Schuler Schüler Schulte Schulz
    Schulze Schuster Schütz Schütze Schwab Schwabe Schwager Schwan Schwarz Schwein See Segen Seide Seiler Seite Siegel Sieger Siegen Silber
    Singen Singer Soldat Sommer Sonne Sonntag Spange Sparer Specht Speer Spiegel Spieler Spitz Sprenger Stadler Stahl Stamm Star Stark
    Stein Steiner Steinmetz Stern Stich Stiefel Stier Still Stock Stolz Storch Stoß Strauß Streit Strom Stumm Stumpf Sturm
    Süß Tag Taler Tanne Tau Taube Tausend Teich Teufel Thaler Tief Tiger Tisch Tor Trapp Traub Traube Trost Turm Uhl Ulme
    Union Unger Unruh Vater Veit Vogel Vogt Volk Voll Wache Wagen Wagner Wald Wall Walter Wand Wanderer Warm Weber Weg Weich
    Weide Weiher Wein Weinberg Weise Weiß Weizen Welle Wels Welt Wender Wenig Werk Werner West Wiese Wild Winkel Winkler
    Winter Winzer Wirth Wirt Witt Witz Wolf Wolff Wolke Worms Wunder Wurm Wurst Zahn Zander Zeh Zeit Zeller Zelle Ziegler
    Ziel Zimmer Zimmermann Zink Zinn Zoll Zopf Zorn Zucker Zug Zweig Zwerg Alte Arme Fulda Gelten Plauen Rügen Hagen Minden Wenden
    Grüne Grünen Freie Freien Wähler Volt Tafel Bahn Stern Focus Standard Presse Kurier Mobil Total`,
  en: `
    Abbot Alba Ambrose Angel Apple Archer Ash Ashes Avery Bacon Badger Baker Ball Banks Barber Barker Barr Bass Batch Bath Bath
    Beach Bean Bear Bell Berry Best Bill Birch Bird Bishop Black Blank Blessing Block Bloom Blunt Bolt Bond Boot Booth Booker Boss 
    Bow Bowl Bowman Box Branch Brand Brick Bridge Bridges Briggs Bright Broad Brook Brooks Brown Buck Bull Bullock Burn
    Burns Bush Butcher Butler  Cable Cage Camp Can Cannon Carpenter Carr Carter Carver Case Cash Castle Cave Chad Chamber Chance
    Chandler Chase Church Clark Clay Clear  Cliff Cloud Close Coal Coats Cole Collier Constable Cook Cooks Coop Cooper Corn
    Cotton Couch Court Cox Crane Cross Crow Cruise  Curry Dale Dance Dark Day Day Dean Deer Diamond Dick Dove Down Downs
    Drake Draper Drew Driver Duke Dune Dyer Dyke Earl East Elder Ember Eve Falcon Farmer Fears Fields Fire Fish Fisher Flag Flint Flood
    Flower Flowers Focus Ford Forest Foster Fountain Fowler Fox Frank Franks Freedom French Friend Frost Fuller  Gale Gamble
    Gap Garden Gardener Garland Gate Gates Gay Gem Gentry Giant Gift Glass Globe Glover Gold Golden Good  Goods Goose
    Gore Grace Grant Graves Gray Green Greene Grey Grove Guardian Gun Gunn Guy Hague Hail Hale Hall Halls Ham Hammer Hammond Hand Handy Harbour Hard
    Hardy Harness Hart Harvest Hawk Hawke Hawkins Hay Hayes Hazel Head Heard Heart Heath Held Herald Herring Hill Hills Hog Holder Holly
    Holiday Holt Holy Home Honey Hood Hook Hooker Hope Hopper Horn Horne Horner Horse House How Hull Hunt Hunter Ice Independent Isle Ivory Jack
    Jet Job Jobs Jordan Joy Joyce Judd Judge Just Justice Key Keys Kind King Kings Kirk Kite Knight Lake Lamb Lance Land Lane
    Large Lark Law Lawless Lay Leaf Leak Lemon Liberty Lily Lime Lincoln Link Little Lock Lodge Long Lord Love Low Lowe Lynch
    Mace Major Mann Manning March Mark Marks Marsh Marshall Mason Master Masters May Mercer Mercy Meta Metro Miles Mill Miller Mills Mint
    Mobile Money Monk Moon Moor Moore More Morrow Moss Mount Nation Neal Needle Net Newman News Nice Night Noble North Nurse Nut Oak Observer
    Oliver Orange Oracle Page Paige Pain Palmer Park Parks Parish Parker Parliament Parson Parsons Pastor Paul Payne Peace Peck Penny Pepper Perfect Pew
    Pierce Pike  Place Plant Pole Pond Poole Pope Porter Post Potter Pound Powder Power Powers Pratt Price Pride Priest Prime Prince Prior 
    Proud Purple Quick Rain Rand Range Ray Read Reading Reason Reed Reef Reform Rest Rice Rich Ridge Ring Rising River Rivers Roach
    Rock Rod Rose Rove Rule Rush Rust Sage Sales Salt Sand Sands Saw Savage Sawyer Scales Seal Sharp Shell Shepherd Ship Shore Short Sick
    Signal Silver Singer  Skinner Sky Slack Slate Slaughter Small Smart Smith Snow Snyder Sole Song Sparrow Speaker Spear Spence Spring Square
    Stack Staff Standard Star Stark Steel Stein Stern Stone Storm Street String Strong Stuck Summer Summers Sun Swan Swift Tank Tanner
    Target Taylor Telegraph Temple Thatcher Thistle Thorn Tide Tiger Times Tool Tower Towns Trail Tree Trick True   Tucker Turkey Turner Twitter
    Union Vale Vance Virgin Viper Visa Wade Wales Walker Wall Walls Ward Warren Wash Water Waters Way Wells West Wheat Wheeler White Whistler
    Wild Will Wills Wind Windows Winter Winters Wise Wish Wolf Wood Woods Wool Word Words World Worth Wright Yard York Young Zeal
    Battle Bury Deal Dover Hastings Hove Hull Lancaster Man Marathon Medicine Nome Normal Orange Phoenix Reno Rugby Rye Sandwich Ware Wash
    Polish Job China Java Guinea Greece   Champagne Bologna Who It Us Ice Un Aids Act`,
};

const bySet = new Map(
  Object.entries(ORDINARY).map(([lang, words]) => [lang, new Set(words.trim().split(/\s+/u).map(foldWord))]),
);

/** True if a folded word is an ordinary word of a language, too; of any of them if the language is not known. */
export function isOrdinary(word: string, lang: string | null): boolean {
  const known = lang === null ? undefined : bySet.get(lang);
  return known ? known.has(word) : lang === null && [...bySet.values()].some((words) => words.has(word));
}

/** Abbreviations that are ordinary words when everything around them is in capitals. */
const SMALL_WORDS: Record<string, Set<string>> = {
  de: new Set('ab als am an da die du er es in im ob so um uno wo'.split(' ')),
  en: new Set(
    'act aids am an and are as at can cop do go ice if in is it may no of on or so to un up us who'.split(' '),
  ),
};

/** True if a folded abbreviation says nothing in a line of capitals (`WHO IS IT`). */
export const isSmallWord = (word: string, lang: string | null): boolean =>
  lang === null ? Object.values(SMALL_WORDS).some((words) => words.has(word)) : (SMALL_WORDS[lang]?.has(word) ?? false);
