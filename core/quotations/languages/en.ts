import type { QuotationLanguage } from '../language.ts';
import { ENGLISH_VERBS } from './en-verbs.ts';

/** States as newspapers shorten them, alone and behind a party (`R-Ky.`). */
const STATES =
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt ' +
  'va wash wis wyo';
const PARTIES_OF_STATES = STATES.split(' ').flatMap((state) => [state, `r-${state}`, `d-${state}`]);

export const english: QuotationLanguage = {
  code: 'en',
  marks: [
    ['“', '”'],
    ['„', '”'],
    ['”', '”'],
    ['"', '”'],
    ['“', '"'],
    ['“', '“'],
    ['"', '"'],
    ['‘', '’'],
    ['«', '»'],
    ["'", "'"],
  ],
  abbreviations:
    'mr mrs ms dr prof st sen rep gov gen col lt sgt capt jr sr vs etc inc ltd co corp no jan feb mar apr aug sept sep oct ' +
    'nov dec u.s u.k u.n a.m p.m d.c e.g i.e rev hon pres adm maj cmdr det supt ave gop ' +
    PARTIES_OF_STATES.join(' '),
  ordinals: false,
  signature:
    'the of and to in that is was for on with as by at from his her he she it its has had have be been are were not an this ' +
    'which said who they their but would',
  words: {
    subjectArticles:
      'the a an this these those his her its their our my your one two three four five several many some both all no another ' +
      'most few every each other various',
    objectArticles: '',
    he: 'he',
    she: 'she',
    otherSubjects:
      "they it we i you there that's it's he's she's they're we're i'm it’s he’s she’s they’re we’re i’m this that these",
    impersonal: "there it's that's it’s that’s that this these",
    objectPronouns: 'him them us me himself herself itself themselves whom',
    prepositions:
      'in on at of for by with from to about against between into through during before after above below over under since ' +
      'until within without among amid despite toward towards upon via per following regarding near outside inside across ' +
      'behind beyond ahead as',
    nounPrepositions: 'of for from at in with',
    subordinators: 'because although though when while after before until since unless once whereas if as where',
    coordinators: 'and or but nor yet',
    complementisers: 'that whether how why what',
    relatives: 'who which whose whom',
    adverbs:
      'yesterday today tomorrow later earlier then also again now recently repeatedly already still previously publicly ' +
      'monday tuesday wednesday thursday friday saturday sunday initially subsequently not never always often even only just ' +
      'simply further additionally however meanwhile once ever finally reportedly separately flatly clearly bluntly ' +
      'briefly quickly first specifically jokingly immediately actually really afterward afterwards too instead ' +
      'apparently certainly perhaps likely basically largely further himself herself',
    have: 'has have had having',
    passive: 'is are was were be been being am gets got',
    finite:
      'will would can could may might must shall should do does did isn’t aren’t wasn’t weren’t don’t doesn’t didn’t won’t ' +
      "can’t couldn’t wouldn’t shouldn’t isn't aren't wasn't weren't don't doesn't didn't won't can't couldn't wouldn't " +
      "shouldn't hasn’t haven’t hadn’t hasn't haven't hadn't wants want needs need seems became become becomes remains gave " +
      'made took went came knows know thinks think believes believe hopes hope expects plans supports makes takes goes works ' +
      'lost won got put left kept looks feels went’s ’s',
    reportive: '',
    carryingOn: '',
    nameParticles: 'van der de von del della di da du el al bin ibn la le den ten ter',
  },
  verbs: ENGLISH_VERBS,
  phrases: {
    before: ['according to'],
    behind: [],
    withNoun: [],
    saidBy: '',
    saidIn: '',
    sourceNouns:
      'report reports allegation allegations accusation accusations claim claims suggestion suggestions rumor rumors rumour ' +
      'rumours charge charges criticism criticisms concern concerns notion assertion assertions speculation',
    so: [],
    as: ['as'],
  },
  grammar: {
    capitalNouns: false,
    verbSecond: false,
    framesInside: true,
    mixedClauses: true,
    compounds: false,
    infinitiveMark: 'to',
    purposeOpeners: '',
    definiteArticles: 'the',
    owningArticles: '',
    reportiveEndings: '',
    reportiveSeconds: '',
    askedNouns: 'question questions',
    muteNouns: '',
    timeNouns:
      'january february march april may june july august september october november december monday tuesday wednesday ' +
      'thursday friday saturday sunday week month year morning afternoon evening night',
    epithets:
      'year-old confidant businessman businesswoman billionaire politician lawmaker democrat republican veteran tycoon ' +
      'magnate envoy diplomat economist',
    titles:
      'president secretary minister premier chancellor senator congressman congresswoman governor mayor spokesman spokeswoman ' +
      'spokesperson ambassador general chief chairman chairwoman director commissioner judge justice king queen pope leader ' +
      'sheriff coach nominee candidate',
  },
};
