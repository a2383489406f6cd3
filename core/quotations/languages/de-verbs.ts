import type { CueVerb } from '../language.ts';

type Kind = CueVerb['kind'];

/** A regular verb by stem and participle: `erklär` gives erklärt, erklärte, erklären, erklärten. */
const regular = (kind: Kind, stem: string, participle: string, particle?: string): CueVerb => ({
  kind,
  finite: /[td]$|[^aeiouäölrhn]n$|chn$/u.test(stem)
    ? `${stem}et ${stem}ete ${stem}en ${stem}eten`
    : `${stem}t ${stem}te ${stem}${/e[lr]$/u.test(stem) ? 'n' : 'en'} ${stem}ten`,
  participle,
  ...(particle ? { particle } : {}),
});

const separable = (kind: Kind, finite: string, particle: string, participle: string): CueVerb[] => [
  { kind, finite, participle, particle },
  // in a subordinate clause the parts are one word (`wie sie mitteilte`)
  { kind, finite: finite.replace(/\S+/gu, (form) => particle + form) },
];

const denying = (verb: CueVerb): CueVerb => ({ ...verb, denies: true });

const regulars = (kind: Kind, stems: string): CueVerb[] =>
  stems.split(' ').map((entry) => {
    const [stem, participle] = entry.split('/') as [string, string];
    return regular(kind, stem, participle);
  });

export const GERMAN_VERBS: readonly CueVerb[] = [
  { kind: 'speech', finite: 'sagt sagte sagen sagten sage', participle: 'gesagt' },
  { kind: 'speech', finite: 'schreibt schrieb schreiben schrieben', participle: 'geschrieben' },
  { kind: 'speech', finite: 'spricht sprach sprechen sprachen', participle: 'gesprochen' },
  { kind: 'speech', finite: 'heißt hieß', participle: 'geheißen' },
  { kind: 'speech', finite: 'bestreitet bestritt bestreiten bestritten', participle: 'bestritten', denies: true },
  { kind: 'speech', finite: 'rief riefen ruft', participle: 'gerufen' },
  { kind: 'speech', finite: 'wirbt warb warben' },
  { kind: 'speech', finite: 'verweist verwies verwiesen', participle: 'verwiesen' },
  { kind: 'speech', finite: 'entschied entschieden', participle: 'entschieden' },
  { kind: 'speech', finite: 'schwor schwört', participle: 'geschworen' },
  { kind: 'speech', finite: 'unterstrich unterstreicht unterstrichen', participle: 'unterstrichen' },
  ...regulars(
    'speech',
    'erklär/erklärt äußer/geäußert berichte/berichtet bericht/berichtet beton/betont mein/gemeint ' +
      'meld/gemeldet behaupt/behauptet versicher/versichert bekräftig/bekräftigt bestätig/bestätigt ' +
      'argumentier/argumentiert begründ/begründet kommentier/kommentiert kritisier/kritisiert warn/gewarnt ' +
      'antwort/geantwortet entgegn/entgegnet erwider/erwidert ergänz/ergänzt erläuter/erläutert frag/gefragt ' +
      'verkünd/verkündet verlautbar/verlautbart verlaut/verlautet erzähl/erzählt schilder/geschildert ' +
      'vermeld/vermeldet formulier/formuliert konstatier/konstatiert resümier/resümiert ' +
      'bemängel/bemängelt beklag/beklagt beteuer/beteuert urteil/geurteilt bedauer/bedauert twitter/getwittert ' +
      'skandier/skandiert witzel/gewitzelt spott/gespottet mahn/gemahnt lob/gelobt ' +
      'erwähn/erwähnt signalisier/signalisiert präzisier/präzisiert plädier/plädiert ' +
      'spekulier/spekuliert monier/moniert konter/gekontert relativier/relativiert höhn/gehöhnt scherz/gescherzt ' +
      'wetter/gewettert läster/gelästert folger/gefolgert schlussfolger/geschlussfolgert prophezei/prophezeit ' +
      'flüster/geflüstert seufz/geseufzt stöhn/gestöhnt bilanzier/bilanziert referier/referiert dozier/doziert ' +
      'offenbar/offenbart rüg/gerügt ' +
      'prognostizier/prognostiziert erinner/erinnert protestier/protestiert ' +
      'unterstell/unterstellt klag/geklagt jubel/gejubelt schimpf/geschimpft ' +
      'raun/geraunt lautet/gelautet laut/gelautet mutmaß/gemutmaßt post/gepostet analysier/analysiert',
  ),
  { ...regular('speech', 'zitier', 'zitiert'), passiveSpeaks: true },
  ...separable('speech', 'teilt teilte teilen teilten', 'mit', 'mitgeteilt'),
  ...separable('speech', 'fügt fügte fügen fügten', 'hinzu', 'hinzugefügt'),
  ...separable('speech', 'kündigt kündigte kündigen kündigten', 'an', 'angekündigt'),
  ...separable('speech', 'gibt gab geben gaben', 'bekannt', 'bekanntgegeben'),
  ...separable('speech', 'gibt gab geben gaben', 'an', 'angegeben'),
  ...separable('speech', 'gibt gab geben gaben', 'zu', 'zugegeben'),
  ...separable('speech', 'räumt räumte räumen räumten', 'ein', 'eingeräumt'),
  ...separable('speech', 'stellt stellte stellen stellten', 'fest', 'festgestellt'),
  ...separable('speech', 'stellt stellte stellen stellten', 'klar', 'klargestellt'),
  ...separable('speech', 'hebt hob heben hoben', 'hervor', 'hervorgehoben'),
  ...separable('speech', 'führt führte führen führten', 'aus', 'ausgeführt'),
  ...separable('speech', 'sagt sagte sagten', 'aus', 'ausgesagt'),
  ...separable('speech', 'sagt sagte sagten', 'zu', 'zugesagt'),
  ...separable('speech', 'weist wies weisen wiesen', 'hin', 'hingewiesen'),
  ...separable('speech', 'weist wies weisen wiesen', 'zurück', 'zurückgewiesen').map(denying),
  ...regulars('speech', 'dementier/dementiert').map(denying),
  {
    kind: 'speech',
    finite: 'widerspricht widersprach widersprechen widersprachen',
    participle: 'widersprochen',
    denies: true,
  },
  { kind: 'speech', finite: 'gesteht gestand gestehen gestanden', participle: 'gestanden' },
  { kind: 'speech', finite: 'verrät verriet verraten verrieten', participle: 'verraten' },
  ...separable('speech', 'deutet deutete deuten deuteten', 'an', 'angedeutet'),
  ...separable('speech', 'pflichtet pflichtete pflichten pflichteten', 'bei', 'beigepflichtet'),
  ...separable('speech', 'wirft warf werfen warfen', 'vor', 'vorgeworfen'),
  ...separable('speech', 'wirft warf werfen warfen', 'ein', 'eingeworfen'),
  ...separable('speech', 'legt legte legen legten', 'nach', 'nachgelegt'),
  ...separable('speech', 'bringt brachte bringen brachten', 'vor', 'vorgebracht'),
  ...separable('speech', 'legt legte legten', 'dar', 'dargelegt'),
  ...separable('speech', 'prangert prangerte prangern prangerten', 'an', 'angeprangert'),
  ...separable('speech', 'merkt merkte merken merkten', 'an', 'angemerkt'),
  ...separable('speech', 'rief ruft riefen', 'aus', 'ausgerufen'),
  ...separable('demand', 'fordert forderte fordern forderten', 'auf', 'aufgefordert'),
  ...separable('demand', 'ruft rief rufen riefen', 'auf', 'aufgerufen'),
  ...separable('demand', 'schlägt schlug schlagen schlugen', 'vor', 'vorgeschlagen'),
  ...separable('demand', 'spricht sprach sprechen sprachen', 'aus', 'ausgesprochen'),
  ...separable('demand', 'droht drohte drohen drohten', 'an', 'angedroht'),
  ...separable('demand', 'bietet bot bieten boten', 'an', 'angeboten'),
  ...separable('demand', 'mahnt mahnte mahnen mahnten', 'an', 'angemahnt'),
  ...regulars(
    'demand',
    'forder/gefordert verlang/verlangt droh/gedroht appellier/appelliert beschuldig/beschuldigt ' +
      'dräng/gedrängt gelob/gelobt',
  ),
  { kind: 'demand', finite: 'bittet bat bitten baten', participle: 'gebeten' },
  { kind: 'demand', finite: 'verspricht versprach versprechen versprachen', participle: 'versprochen' },
  { kind: 'demand', finite: 'empfiehlt empfahl empfehlen empfahlen', participle: 'empfohlen' },
  { kind: 'demand', finite: 'rät riet raten rieten' },
  ...separable('opinion', 'geht ging gehen gingen', 'aus', 'ausgegangen'),
  ...separable('opinion', 'nimmt nahm nehmen nahmen', 'an', 'angenommen'),
  { kind: 'opinion', finite: 'denkt dachte denken dachten', participle: 'gedacht' },
  ...regulars(
    'opinion',
    'glaub/geglaubt hoff/gehofft fürcht/gefürchtet befürcht/befürchtet vermut/vermutet schätz/geschätzt ' +
      'bezweifel/bezweifelt',
  ),
  { kind: 'label', finite: 'zeigt zeigte zeigen zeigten' },
  { kind: 'label', finite: 'nennt nannte nennen nannten', participle: 'genannt' },
  ...regulars('label', 'bezeichn/bezeichnet würdig/gewürdigt verurteil/verurteilt charakterisier/charakterisiert'),
];
