import { describe, expect, it } from 'vitest';
import { compoundTails, termForms } from '../../../core/names/term-forms.ts';
import type { Entry } from '../../../core/packs/schema.ts';

const term = (grammar: string, more: Partial<Entry> = {}): Entry => ({
  id: 'term',
  kind: 'term',
  names: { de: ['Begriff'] },
  ...(grammar === '' ? {} : { grammar: { de: grammar } }),
  ...more,
});

/** A term, its grammar, what newspapers write of it, and what cannot be written. */
const TERMS: [text: string, grammar: string, forms: string[], never?: string[]][] = [
  [
    'völkerrechtlicher Vertrag',
    'm',
    [
      'völkerrechtliche Vertrag',
      'völkerrechtlichen Vertrags',
      'völkerrechtlichen Vertrages',
      'völkerrechtlichem Vertrag',
      'völkerrechtlichen Vertrag',
      'völkerrechtliche Verträge',
      'völkerrechtlichen Verträge',
      'völkerrechtlichen Verträgen',
      'völkerrechtlicher Verträge',
    ],
    ['völkerrechtlichem Verträgen', 'völkerrechtlichem Vertrags', 'völkerrechtliches Vertrag'],
  ],
  [
    'eingefrorene Vermögenswerte',
    'm pl',
    ['eingefrorenen Vermögenswerte', 'eingefrorenen Vermögenswerten', 'eingefrorener Vermögenswerte'],
    ['eingefrorenem Vermögenswerten'],
  ],
  [
    'humanitäres Völkerrecht',
    'n',
    ['humanitäre Völkerrecht', 'humanitären Völkerrechts', 'humanitärem Völkerrecht', 'humanitären Völkerrecht'],
    ['humanitäres Völkerrechts'],
  ],
  [
    'gemeinsame europäische Außenpolitik',
    'f',
    ['gemeinsamen europäischen Außenpolitik', 'gemeinsamer europäischer Außenpolitik'],
    ['gemeinsamen europäische Außenpolitik'],
  ],
  ['nukleare Abschreckung', '', ['nuklearen Abschreckung', 'nuklearer Abschreckung']],
  ['völkerrechtlicher Vertrag', '', ['völkerrechtlichen Verträge', 'völkerrechtlichem Vertrag']],
  ['Kalter Krieg', 'm', ['Kalte Krieg', 'Kalten Krieg', 'Kalten Kriegs', 'Kalten Krieges', 'Kaltem Krieg']],
  ['Hoher Vertreter', 'm', ['Hohe Vertreter', 'Hohen Vertreter', 'Hohen Vertreters', 'Hohem Vertreter']],
  ['Minsker Abkommen', 'n', ['Minsker Abkommens']],
  ['Genfer Konvention', 'f', ['Genfer Konventionen'], ['Genfer Konvention']],
  ['Sicherheitsrat der Vereinten Nationen', 'm', ['Sicherheitsrats der Vereinten Nationen']],
  ['Aufhebung der Sanktionen', 'f', ['Aufhebungen der Sanktionen'], ['Aufhebung der Sanktion']],
  ['Recht auf Rückkehr', 'n', ['Rechts auf Rückkehr', 'Rechte auf Rückkehr'], ['Recht auf Rückkehren']],
  ['EU-Beitritt', 'm', ['EU-Beitritts', 'EU-Beitrittes']],
  ['Sondergesandter', 'm', ['Sondergesandte', 'Sondergesandten', 'Sondergesandtem']],
  ['Haus Europa', 'n', []],
  ['verhandeln', '', []],
  ['1701', '', []],
];

describe('forms of German terms', () => {
  it.each(TERMS)('%s (%s)', (text, grammar, forms, never = []) => {
    const all = termForms(term(grammar), 'de', text);
    expect(all).toEqual(expect.arrayContaining(forms));
    for (const wrong of [text, ...never]) expect(all).not.toContain(wrong);
    if (forms.length === 0) expect(all).toEqual([]);
  });
});

describe('forms of English terms', () => {
  it.each([
    ['head of state', ['heads of state']],
    ['defence pact', ['defence pacts', 'defense pact', 'defense pacts']],
    ['organization', ['organizations', 'organisation', 'organisations']],
    ['sanctions', []],
  ])('%s', (text, forms) => expect(termForms(term(''), 'en', text)).toEqual(forms));

  it('other languages have what the pack gives', () => {
    expect(termForms(term('f'), 'ru', 'санкция')).toEqual([]);
  });
});

describe('ends of closed compounds', () => {
  const allowed = term('f', { compounds: true, forms: { de: ['Aufhebens', 'die Aufhebung'] } });

  it('are the forms of the name and of the pack in lower case, if the pack allows it', () => {
    expect(compoundTails(allowed, 'de', 'Aufhebung')).toEqual(['aufhebung', 'aufhebungen', 'aufhebens']);
    expect(compoundTails(term('f'), 'de', 'Aufhebung')).toEqual([]);
    expect(compoundTails(allowed, 'en', 'lifting')).toEqual([]);
  });

  it('are the last part of a hyphen compound, and none of a phrase', () => {
    expect(compoundTails(term('m', { compounds: true }), 'de', 'Nato-Gipfel')).toEqual([
      'gipfel',
      'gipfels',
      'gipfeln',
    ]);
    expect(compoundTails(term('m', { compounds: true }), 'de', 'Kalter Krieg')).toEqual([]);
  });
});
