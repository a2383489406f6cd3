import { BLANK } from '../../core/model/blank-view.ts';
import type { Translate } from '../../core/model/card-props.ts';
import type { CardView, GlossaryLine, Words } from '../../core/model/view.ts';

const SAMPLE = { ...BLANK, date: '2025-04-04' };

/** The cards behind the marks of the sample paragraph, in its order; all of it is made up. */
export function sampleViews(t: Translate): CardView[] {
  const lang = t('locale');
  const words = (key: string): Words => ({ text: t(key), lang });
  const de = { text: t('sample_term_de'), lang: 'de', grammar: 'f' };
  const en = { text: t('sample_term_en'), lang: 'en' };
  const term: GlossaryLine = { entry: 'sample-term', words: lang === 'de' ? [de, en] : [en, de] };
  const statement = {
    id: 'sample-statement',
    text: words('sample_statement'),
    kind: 'direct' as const,
    said: '2025-03-28',
    outlet: t('sample_outlet'),
    via: null,
    url: null,
    title: null,
    published: null,
    otherOutlets: 0,
    other: null,
    bearsOn: [lang === 'de' ? de : en],
    later: false,
  };
  const role = { title: words('sample_role'), of: null, from: '2019', to: null, source: null };
  return [
    {
      ...SAMPLE,
      entry: 'sample-place',
      kind: 'place',
      label: words('sample_place'),
      about: words('sample_place_about'),
    },
    {
      ...SAMPLE,
      entry: 'sample-person',
      kind: 'person',
      label: words('sample_person'),
      roleThen: role,
      about: words('sample_person_about'),
      paragraphTerms: [term],
      statements: [statement],
      statementCount: 1,
    },
    {
      ...SAMPLE,
      entry: 'sample-term',
      kind: 'term',
      label: lang === 'de' ? de : en,
      definition: words('sample_term_definition'),
      glossary: term,
    },
  ];
}
