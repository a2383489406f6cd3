/**
 * German nouns that do not inflect as their ending says, by class. A closed compound inflects as its last part, so these
 * are the heads of most compounds in the news. Gender, genitive and plural are in the notation of dictionaries: `-e` is an
 * ending, `¨e` umlaut and ending, `¨` umlaut alone. After Duden, Das Wörterbuch.
 */
const CLASSES: Record<string, string> = {
  'm, -es, ¨e': `abstand anfang anlass antrag ast anwalt arzt aufstand auftrag ausschuss ball band baum beitrag bestand betrag block brand bund damm darm drang
    druck einwand entwurf ertrag fall fang fluch fluss fuß gang gast grund gruß guss hang hof kampf kauf klang knopf kopf kranz krampf
    lauf markt marsch mund papst pass plan platz rang rat raum rock rückstand ruf rumpf saal saft sarg satz schatz schlag schluss schnitt
    schrank schuss schwung sohn sprung stab stall stamm stand stillstand stock stoß strang strom strumpf stuhl sturm sturz
    sumpf tanz ton topf traum turm umstand verband verstand vertrag vorstand vorwand wall wolf wunsch wurf zahn zaun zoll zopf zorn zug
    zustand zwang`,
  'm, -s, ¨e': 'admiral bischof general kanal kardinal palast altar choral tenor',
  'm, -es, -e':
    'tag arm hund punkt stoff schuh pfad mord grad dom ort akt takt pakt kontakt park salat monat film apparat senat rabatt',
  'm, -es, -er': 'geist leib',
  'm, -es, -': 'hass schutz',
  'm, -es, ¨er': 'gott irrtum mann rand reichtum vormund wald wurm',
  'm, -es, -en': 'fleck mast schmerz see staat strahl',
  'm, -s, ¨': `acker apfel boden bogen bruder faden garten graben hafen hammer kasten laden magen mangel mantel nagel ofen sattel
    schaden schwager vater vogel wagen`,
  'm, -s, -n': 'bauer konsul muskel nachbar pantoffel vetter',
  'm, -en, -en': 'bär christ fürst graf held herr hirt mensch oberst prinz spatz zar narr untertan ungar barbar',
  'm, -ns, -n': 'buchstabe friede funke gedanke glaube haufe name same wille',
  'f, -, ¨e': `angst ankunft auskunft axt bank braut brust brunst faust flucht frucht gans geschwulst gruft gunst hand haut herkunft kluft
    kraft kuh kunst laus luft lust macht maus magd nacht naht not nuss sau schlucht schnur stadt sucht unterkunft wand werkstatt wurst zucht
    zukunft zunft zusammenkunft übereinkunft`,
  'f, -, ¨': 'mutter tochter',
  'n, -es, -er':
    'bild biest brett ei feld geld gemüt gesicht geschlecht gespenst glied kind kleid lid licht lied nest rind schild schwert weib',
  'n, -es, ¨er': `amt bad band blatt buch dach denkmal dorf fach fass glas gemach gewand grab gras gut haupt haus holz horn huhn kalb korn kraut lamm
    land loch maul pfand rad schloss tal tuch volk wort`,
  'n, -es, -en': 'bett hemd herz insekt leid ohr statut',
  'n, -s, -n': 'auge ende erbe interesse',
  'n, -s, -ien': 'prinzip fossil indiz material mineral privileg reptil',
  'n, -s, ¨': 'kloster',
  'm, -s, -s': 'chef club etat job klub konvoi park schal scheck trend test streik',
};

/** Where an ending follows from the notation but makes another word: `Rate`, `Falle`, `Falls`, `Balle`. */
export const NO_DATIVE_E: ReadonlySet<string> = new Set(['rat', 'fall', 'ball', 'pass', 'ruf', 'plan', 'gut', 'wort']);

/** By a head in lower case: its class or classes (`Band` is a ribbon or a volume). */
export const HEADS: ReadonlyMap<string, readonly string[]> = byHead();

function byHead(): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const [notation, nouns] of Object.entries(CLASSES)) {
    for (const noun of nouns.split(/\s+/u)) heads.set(noun, [...(heads.get(noun) ?? []), notation]);
  }
  return heads;
}

/** Nouns that inflect as adjectives (`ein Gesandter`, `der Gesandte`), without their ending. */
export const ADJECTIVE_NOUN =
  /(?:gesandt|beamt|abgeordnet|beauftragt|vertraut|angestellt|verbündet|alliiert|delegiert|bevollmächtigt|sachverständig|angehörig|vorsitzend|gefangen|verdächtig|verwandt|vorgesetzt|vertrieben|überlebend|reisend|demonstrierend|studierend|geflüchtet|verletzt|verurteilt|angeklagt|beschuldigt|inhaftiert|gelehrt|bekannt|kriminell|freiwillig|deutsch|obdachlos|arbeitslos|intellektuell|oberst|liberal|konservativ|grün|industriell|asylsuchend|schutzsuchend|vermisst|verstorben|getötet|betroffen|beteiligt|beschäftigt)$/u;
