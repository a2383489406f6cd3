import type { QuotationLanguage } from '../language.ts';
import { GERMAN_VERBS } from './de-verbs.ts';

export const german: QuotationLanguage = {
  code: 'de',
  marks: [
    ['„', '“'],
    ['„', '”'],
    ['„', '"'],
    ['»', '«'],
    ['«', '»'],
    ['›', '‹'],
    ['‹', '›'],
    ['“', '”'],
    ['"', '"'],
    ['‚', '‘'],
    ['‚', '’'],
    ['‘', '’'],
    ["'", "'"],
  ],
  abbreviations:
    'dr prof st bzw ca etc evtl ggf inkl mio mrd nr sog u.a usw vgl z.b d.h h.c dipl ing abs art bd jan feb aug sept okt nov ' +
    'dez tel str chr gest geb rd ev kath dt frz engl amtl gen co ltd inc hl jr sen',
  ordinals: true,
  signature:
    'der die das und den dem des ein eine einen einem einer nicht mit von auf für ist im zu dass sich auch werden wird ' +
    'wurde sind haben habe hat bei nach aus über oder sei zum zur sie er es',
  words: {
    subjectArticles:
      'der die das ein eine dieser diese dieses jener jene jenes sein seine ihr ihre mein meine unser unsere mehrere viele ' +
      'einige beide alle jegliche kein keine manche zahlreiche weitere andere zwei drei vier fünf beiden jeder jede',
    objectArticles:
      'der den dem des einen einem einer eines diesen diesem dieser seinen seinem seiner seines ihren ihrem ihrer ihres ' +
      'deren dessen mehreren vielen einigen allen aller beider anderen unseren unserem unserer jedem jeden zweier dreier meiner meinen',
    he: 'er',
    she: 'sie',
    otherSubjects: 'es man ich wir dieser diese dieses jemand niemand jener',
    impersonal: 'es man niemand',
    objectPronouns: 'sich ihm ihn ihnen ihr uns mich mir dir dich euch',
    prepositions:
      'in im an am auf aus bei beim mit nach von vom vor zu zum zur für gegen über unter durch um ohne seit während wegen ' +
      'trotz neben zwischen hinter bis ab gegenüber anlässlich angesichts innerhalb außerhalb infolge aufgrund statt entgegen ' +
      'per pro mittels gemäß laut dank ob bezüglich hinsichtlich seitens namens außer ins ans aufs',
    nounPrepositions: 'von vom für beim',
    subordinators:
      'als bevor ehe falls indem nachdem obwohl obgleich seitdem sobald solange sofern während weil wenn damit sodass wobei ' +
      'wodurch womit worauf woraufhin da denn wonach indes',
    coordinators: 'und oder aber sowie doch sondern',
    complementisers: 'dass daß ob',
    relatives: 'der die das den dem deren dessen denen welcher welche welches welchem welchen was wo wer',
    adverbs:
      'gestern heute morgen vorgestern zuvor danach dann dabei dazu daraufhin darauf damit dagegen davon darüber dafür daran ' +
      'daher dadurch deshalb deswegen auch weiter weiterhin weiters später zudem außerdem ferner überdies nun jetzt damals ' +
      'inzwischen unterdessen mittlerweile bereits schon noch nur wieder erneut allerdings jedoch hingegen dennoch trotzdem ' +
      'gleichzeitig zugleich offiziell zunächst zuletzt schließlich abschließend anschließend lediglich insbesondere ' +
      'besonders ebenfalls ebenso demnach demzufolge hierzu hier dort so zwar immer nicht wörtlich anders daneben vielmehr ' +
      'selbst kürzlich jüngst früher vorher seitdem bisher vorerst mehrfach wiederholt öffentlich deutlich klar ' +
      'sogar ausdrücklich nochmals bislang derzeit aktuell momentan eigentlich tatsächlich natürlich leider vielleicht ' +
      'wohl etwa rund ungefähr abends morgens mittags nachmittags abend mittag vormittag nachmittag montagabend freitagabend wochenende montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
      'erst insgesamt sinngemäß letztlich generell teils teilweise übrigens einerseits andererseits somit folglich zusätzlich ' +
      'gemeinsam anfangs manchmal insofern stattdessen laut einmal zweimal sonst darin hinzu sehr mehr weniger wenig viel einst bald meist oft stets folgendes',
    have: 'hat haben hatte hatten habe hätte hätten',
    passive: 'wird werden wurde wurden worden werde würde würden ist sind war waren sei seien',
    finite:
      'kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf ' +
      'dürfen durfte durften mag mögen möchte möchten gibt gab geht ging kommt kam kamen liegt lag lagen steht stand standen ' +
      'bleibt blieb blieben lässt ließ ließen macht machte machten zeigt zeigte zeigten hält hielt hielten sieht sah sahen ' +
      'findet fand führt führte beginnt begann nimmt nahm trat tritt bekam erhielt verlor gewann starb bedeutet scheint schien',
    reportive:
      'sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme liege stehe bleibe lasse mache halte sehe ' +
      'finde führe nehme trete bekomme erhalte bestehe gelte brauche wisse tue bedeute handle handele zeige verfüge drohe ' +
      'spreche diene fehle gehöre plane stelle ergebe laufe bringe spiele beginne verliere hoffe glaube erwarte',
    carryingOn:
      'hätte hätten wäre wären würde würden könnte könnten müsste müssten sollte sollten dürfte dürften gäbe gäben käme kämen ' +
      'ginge gingen',
    nameParticles: 'von van der de den del della di da du el al bin ibn la le zu ten ter dos',
  },
  verbs: GERMAN_VERBS,
  phrases: {
    before: ['laut', 'aus sicht'],
    behind: ['zufolge'],
    withNoun: ['nach'],
    saidBy: 'von vom seitens',
    saidIn: 'in im aus auf bei beim von vom seitens',
    sourceNouns:
      'angaben angabe aussage aussagen ansicht meinung auffassung einschätzung einschätzungen information informationen ' +
      'darstellung überzeugung worten bericht berichten berichte erkenntnissen mitteilung mitteilungen meldung meldungen ' +
      'studie umfrage schätzung schätzungen vernehmen auskunft bekunden vorstellung sicht prognose prognosen analyse ' +
      'zeugenaussagen lesart statistik untersuchung erklärung ermittlungen hochrechnung hochrechnungen stellungnahme schreiben',
    so: ['so'],
    as: ['wie'],
  },
  grammar: {
    capitalNouns: true,
    verbSecond: true,
    framesInside: false,
    mixedClauses: false,
    compounds: true,
    infinitiveMark: 'zu',
    purposeOpeners: 'um ohne statt',
    definiteArticles: 'der die das dem den des',
    reportiveEndings: 'iere',
    // the past of weak verbs ends in `te`
    reportiveSeconds: 'be ce de fe ge he je ke le me ne pe re se ße ue ve we xe ye ze äe öe üe',
    owningArticles:
      'der des eines einer dieser dieses jener jedes jeder seiner seines ihrer ihres unserer unseres meiner deren dessen ' +
      'mehrerer vieler aller beider anderer einiger zweier dreier',
    askedNouns: 'frage nachfrage rückfrage fragen',
    muteNouns:
      'äußerung äußerungen aussage aussagen vorbehalt vorbehalte bedenken sympathie sympathien verantwortung aufgabe aufgaben ' +
      'name namen titel motto befürchtung befürchtungen sorgen angst kritik vorwurf vorwürfe behauptung behauptungen ' +
      'forderung forderungen frage fragen antwort antworten idee ideen hoffnung hoffnungen zweifel verdacht vermutung gründe ' +
      'ziele lage situation test tests vortrag vorträge fehler entscheidung entscheidungen maßnahme maßnahmen ' +
      'begriff these thesen vorgehen verhalten gespräch gespräche rede interview spekulationen gerüchte',
    timeNouns:
      'anfang mitte ende januar februar märz april mai juni juli august september oktober november dezember jänner montag ' +
      'dienstag mittwoch donnerstag freitag samstag sonnabend sonntag abend morgen vormittag mittag nachmittag nacht woche ' +
      'wochen monat monaten monate jahr jahre jahren tag tage tagen stunde stunden minuten',
    epithets:
      'vertraute vertrauter jährige jähriger politiker politikerin unternehmer unternehmerin milliardär milliardärin ' +
      'christdemokrat sozialdemokrat sozialdemokratin republikaner republikanerin demokrat demokratin amerikaner ' +
      'amerikanerin russe russin ukrainer ukrainerin franzose französin brite britin jurist juristin ökonom ökonomin ' +
      'diplomat diplomatin verhandler gesandte gesandter',
    titles:
      'präsident präsidentin kanzler kanzlerin minister ministerin sprecher sprecherin sekretär sekretärin chef chefin ' +
      'vorsitzende vorsitzender senator senatorin gouverneur botschafter botschafterin direktor direktorin general ' +
      'bürgermeister bürgermeisterin beauftragte beauftragter abgeordnete abgeordneter richter richterin papst könig königin ' +
      'premier außenminister trainer trainerin leiter leiterin anwalt anwältin sheriff kommissar kommissarin',
  },
};
