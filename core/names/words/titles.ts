import { wordSet } from './word-set.ts';

/** What a title or profession says of its bearer's world: a striker is no minister of the same name. */
export type Domain = 'state' | 'sport' | 'arts' | 'business' | 'learning' | 'church' | 'press' | 'relative';

/** One office or profession in German and English, as a pattern over folded, lower-case words (`aussenminister`). */
export interface TitleConcept {
  id: string;
  domain: Domain;
  pattern: RegExp;
}

const concept = (id: string, domain: Domain, pattern: string): TitleConcept => ({
  id,
  domain,
  pattern: new RegExp(pattern, 'u'),
});

/** German endings for both sexes and all cases. */
const E = '(?:in|innen|s|es|n|en|em|er|e)?(?![a-z])';

/**
 * Offices and professions, by which a title before a name is held against the roles of an entry in either language.
 * German titles are the ends of compounds (`Kremlsprecher`), English ones may be phrases. Own compilation.
 */
export const TITLE_CONCEPTS: readonly TitleConcept[] = [
  concept(
    'president',
    'state',
    `(?<!minister|vize|vize-|vice |vice-)(?:prasident${E}|president(?:s|ial)?\\b|staatschef${E})`,
  ),
  concept('vice-president', 'state', `vize-?prasident${E}|vice[ -]president|veep`),
  concept(
    'prime-minister',
    'state',
    `minister-?prasident${E}|premier|prime minister|regierungschef|taoiseach|landeschef|landesvater`,
  ),
  concept('chancellor', 'state', `(?<!vize|vize-)kanzler${E}|(?<!vice )chancellor`),
  concept('vice-chancellor', 'state', `vize-?kanzler|vice[ -]chancellor`),
  concept(
    'foreign-minister',
    'state',
    `aussenminister|aussenamtschef|foreign (?:minister|secretary)|secretary of state|chefdiplomat|(?:chief|top) diplomat|minister (?:of|for) foreign|minister des (?:auswartigen|ausseren)|aussenbeauftragte|high representative`,
  ),
  concept(
    'defence-minister',
    'state',
    `verteidigungsminister|(?:defen[cs]e|war) (?:minister|secretary|chief)|(?:minister|secretary) (?:of|for) (?:defen[cs]e|war)|minister(?:in)? der verteidigung|pentagon-?chef`,
  ),
  concept(
    'finance-minister',
    'state',
    `finanzminister|finance minister|treasury secretary|chancellor of the exchequer|minister (?:of|for) finance|minister(?:in)? der finanzen|secretary of the treasury`,
  ),
  concept(
    'interior-minister',
    'state',
    `innenminister|innensenator|interior (?:minister|secretary)|home secretary|minister (?:of|for) (?:the interior|internal)|minister(?:in)? des inner|secretary of the interior`,
  ),
  concept(
    'economy-minister',
    'state',
    `wirtschaftsminister|(?:economy|economics|trade|commerce) (?:minister|secretary)|(?:minister|secretary) (?:of|for) (?:economic|econom|trade|commerce)|handelsminister`,
  ),
  concept(
    'justice-minister',
    'state',
    `justizminister|justice (?:minister|secretary)|attorney general|generalstaatsanwalt|minister (?:of|for) justice|minister(?:in)? der justiz`,
  ),
  concept(
    'health-minister',
    'state',
    `gesundheitsminister|health (?:minister|secretary)|(?:minister|secretary) (?:of|for) health`,
  ),
  concept('minister', 'state', `minister(?!prasident)|(?<!press |general |private )\\bsecretary\\b(?![ -]general)`),
  concept(
    'press-secretary',
    'state',
    `(?:presse|kreml|regierungs)-?sprecher|press secretary|spokes(?:man|woman|person|people)|sprecher${E}`,
  ),
  concept('envoy', 'state', `gesandte[rnms]?(?![a-z])|envoy|(?<!aussen)beauftragte[rnms]?(?![a-z])`),
  concept('ambassador', 'state', `botschafter|ambassador|permanent representative|standige[rn]? vertreter`),
  concept('secretary-general', 'state', `generalsekretar|secretary[ -]general|(?:nato|uno?)-?chef`),
  concept('negotiator', 'state', `unterhandler|verhandler|verhandlungsfuhrer|negotiator|dealmaker`),
  concept('adviser', 'state', `(?<!unternehmens)berater${E}|advis[eo]r|\\baide\\b`),
  concept(
    'party-leader',
    'state',
    `(?:partei|fraktions|cdu|csu|spd|fdp|afd|bsw|grunen|linken|unions|oppositions|labour|tory|tories)-?\\s?(?:chef|vorsitzende|fuhrer|leader)|(?:party|opposition|labour|conservative|tory|republican|democratic|green|minority|majority) leader|leader of the|(?:vorsitzende[rn]?|chefin|chef) der (?:partei|cdu|csu|spd|fdp|afd|grunen|linken)|parteivorsitz|chair(?:man|woman|person)? of the (?:cdu|csu|spd|fdp|afd|party|greens)`,
  ),
  concept('governor', 'state', `gouverneur${E}|\\bgovernor|\\bgov\\b`),
  concept('mayor', 'state', `burgermeister|\\bmayor|stadtprasident|stadtchef`),
  concept('senator', 'state', `senator|\\bsen\\b`),
  concept(
    'member-of-parliament',
    'state',
    `abgeordnete|congress(?:man|woman)|\\bmp\\b|\\bmep\\b|\\bmdb\\b|representative|\\brep\\b|lawmaker|parlamentarier|legislator|politiker|politician|member of (?:parliament|congress|the)|bundestags|landtags|nationalrat|standerat|bundesrat${E}`,
  ),
  concept('speaker', 'state', `parlamentsprasident|bundestagsprasident|speaker of|house speaker|\\bspeaker\\b`),
  concept('commissioner', 'state', `kommissar|commissioner|kommissions-?(?:chef|prasident)`),
  concept('candidate', 'state', `kandidat|candidate|nominee|hopeful`),
  concept('ruler', 'state', `machthaber|diktator|dictator|strongman|autokrat|autocrat|autocratic`),
  concept(
    'royal',
    'state',
    `konig${E}|\\bking\\b|\\bqueen\\b|\\bprince(?:ss)?\\b|prinz|kronprinz|kaiser${E}|emperor|emir\\b|sultan\\b|herzog|\\bduke\\b|duchess`,
  ),
  concept(
    'military',
    'state',
    `general${E}|admiral|\\bcolonel|oberst|oberbefehlshaber|commander|generalinspekteur|army chief|armeechef|kommandeur|feldmarschall|hauptmann|major\\b|captain of the|leutnant|lieutenant`,
  ),
  concept(
    'spy-chief',
    'state',
    `geheimdienstchef|intelligence (?:chief|director)|cia-?\\s?(?:chef|director|chief)|fbi-?\\s?(?:chef|director|chief)|bnd-?chef|director of national`,
  ),
  concept('judge', 'state', `(?<!schieds)richter${E}|\\bjudge|\\bjustice\\b`),
  concept('prosecutor', 'state', `staatsanwalt|prosecutor|district attorney`),
  concept(
    'police',
    'state',
    `polizist|polizeichef|polizeiprasident|polizeisprecher|police (?:chief|officer|spokes)|kommissar|detective|sheriff|constable`,
  ),
  concept(
    'central-banker',
    'business',
    `notenbank|(?:bundesbank|ezb|fed|zentralbank)-?\\s?(?:chef|prasident|chair|president)|central bank|governor of the bank`,
  ),
  concept('oligarch', 'business', `oligarch|tycoon|magnat|milliardar|billionaire`),
  concept(
    'business',
    'business',
    `unternehmer|geschaftsmann|businessman|businesswoman|entrepreneur|investor|\\bceo\\b|chief executive|konzernchef|vorstands?(?:chef|vorsitzende|mitglied)|aufsichtsrats|manager|firmenchef|industrie(?:lle|ller)|grunder${E}|\\bfounder|bankier|\\bbanker|makler|handler${E}|landwirt${E}|farmer`,
  ),
  concept(
    'chief',
    'state',
    `chef${E}|\\bhead of|\\bleader|\\bboss\\b|\\bchief\\b|direktor|director|leiter${E}|vorsitzende[rnms]?(?![a-z])|chair(?:man|woman|person)?\\b|fuhrer${E}`,
  ),
  concept('diplomat', 'state', `diplomat`),
  concept('activist', 'state', `aktivist|activist|oppositionelle|dissident|menschenrechtler|rebel`),
  concept(
    'footballer',
    'sport',
    `fussball|torwart|torhuter|keeper|sturmer|angreifer|verteidiger${E}|mittelfeld|spieler${E}|striker|midfielder|defender|winger|quarterback|footballer|forward\\b|player|torjager|kapitan${E}|profi${E}|nationalspieler`,
  ),
  concept('coach', 'sport', `trainer|\\bcoach|teamchef|bundestrainer`),
  concept(
    'athlete',
    'sport',
    `athlet|sprinter|schwimmer${E}|swimmer|laufer${E}|runner|skifahrer|skispringer|boxer${E}|radprofi|cyclist|olympi|weltmeister|champion|tennis|golfer|rennfahrer|pilot der formel|turner${E}|gymnast|biathlet|schiedsrichter|referee|sportler|biker`,
  ),
  concept(
    'musician',
    'arts',
    `sanger${E}|\\bsinger|musiker|musician|rapper|pianist|geiger|violinist|cellist|dirigent|conductor|komponist|composer|gitarrist|guitarist|drummer|schlagzeuger|popstar|tenor\\b|sopran|organist|jazz`,
  ),
  concept(
    'actor',
    'arts',
    `schauspieler|\\bactor|actress|komiker|comedian|kabarettist|darsteller|filmstar|model${E}|moderator|entertainer`,
  ),
  concept(
    'writer',
    'arts',
    `schriftsteller|autor${E}|\\bauthors?\\b|\\bwriter|novelist|dichter${E}|\\bpoet|dramatiker|playwright|biograf`,
  ),
  concept(
    'artist',
    'arts',
    `regisseur|filmmaker|film director|filmemacher|maler${E}|\\bpainter|bildhauer|sculptor|kunstler|\\bartist|fotograf|photographer|architekt|designer|cartoonist|karikaturist`,
  ),
  concept(
    'cook',
    'arts',
    `(?:sterne|spitzen|fernseh|tv-?)koch|kuchenchef|\\bchef\\b de cuisine|celebrity chef|konditor|winzer`,
  ),
  concept(
    'scholar',
    'learning',
    `professor|\\bprof\\b|forscher|wissenschaftler|scientist|researcher|historiker|historian|okonom|economist|soziologe|sociologist|politologe|philosoph|biologe|biologist|physiker|physicist|chemiker|mathematiker|virologe|virologist|psychologe|psychologist|experte|expert\\b|analyst|\\bscholar|ingenieur|engineer|astronaut|geolog|linguist|archaolog`,
  ),
  concept(
    'doctor',
    'learning',
    `\\barzt|arztin|chirurg|surgeon|physician|mediziner|psychiater|psychiatrist|krankenschwester|pfleger${E}|\\bnurse`,
  ),
  concept('teacher', 'learning', `lehrer${E}|\\bteacher|schulleiter|headmaster|student${E}|schuler${E}|\\bstudent`),
  concept(
    'lawyer',
    'business',
    `(?<!staats)anwalt${E}|anwaltin|\\blawyer|\\battorney(?! general)|verteidigerin|notar|jurist`,
  ),
  concept(
    'clergy',
    'church',
    `papst|\\bpope|bischof|bishop|kardinal|cardinal|pfarrer|priest|pastor|patriarch|rabbi|imam|ajatollah|ayatollah|dalai|pater\\b|abt\\b|\\bnun\\b`,
  ),
  concept(
    'journalist',
    'press',
    `journalist|korrespondent|correspondent|reporter|redakteur|\\beditor|kolumnist|columnist|blogger|chefredakteur|publizist`,
  ),
  concept(
    'relative',
    'relative',
    `(?:^|\\s)(?:ehe)?frau des|ehefrau|\\bwife|gattin|witwe|widow|ehemann|\\bhusband|gatte\\b|(?:^|\\s|-)(?:sohn|sohne|tochter|bruder|schwester|vater|mutter|cousin|cousine|neffe|nichte|onkel|tante|enkel|enkelin|schwager|schwiegersohn|schwiegertochter|zwilling)(?![a-z])|\\bson\\b|daughter|brother|sister|father|mother|nephew|niece|\\buncle|\\baunt|grandson|first lady|in-law|tochter\\b`,
  ),
];

const cache = new Map<string, readonly TitleConcept[]>();
const CACHED = 4096;

/** The offices and professions that a folded phrase names (`us-aussenminister`, `former prime minister`). */
export function conceptsIn(folded: string): readonly TitleConcept[] {
  const known = cache.get(folded);
  if (known) return known;
  const found = TITLE_CONCEPTS.filter(({ pattern }) => pattern.test(folded));
  if (cache.size >= CACHED) cache.clear();
  cache.set(folded, found);
  return found;
}

/** Titles that every grown man or woman may have: they say that a person's name follows, and hardly whose. */
export const COURTESY = wordSet(
  'Frau Herr Herrn Herrin Fräulein Mr Mrs Ms Miss Mister Sir Dame Lord Lady Dr Doktor Madame Monsieur Señor Signor Prof',
);
export const FEMALE_COURTESY = wordSet('Frau Fräulein Mrs Ms Miss Dame Lady Madame');
export const MALE_COURTESY = wordSet('Herr Herrn Mr Mister Sir Lord Monsieur Señor Signor');

/** Words that say that an office was held earlier. */
export const FORMER = wordSet(
  'ex former ehemalig ehemalige ehemaliger ehemaligen früher frühere früherer früheren alt erstwhile then-former onetime one-time',
);

/** Ends of German titles for women, and English ones: they tell a minister from her namesake. */
export const FEMALE_TITLE =
  /(?:ministerin|prasidentin|kanzlerin|sprecherin|sekretarin|chefin|politikerin|senatorin|richterin|meisterin|beraterin|botschafterin|kandidatin|konigin|professorin|direktorin|kommissarin|leiterin|gouverneurin|diplomatin|anwaltin|autorin|sangerin|schauspielerin|spielerin|trainerin|spokeswoman|congresswoman|chairwoman|businesswoman|actress|queen|princess|duchess)(?![a-z])/u;
export const MALE_TITLE = /(?:spokesman|congressman|chairman|businessman|\bking\b|\bprince\b|\bduke\b)(?![a-z])/u;
