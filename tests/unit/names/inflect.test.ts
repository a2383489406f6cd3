import { describe, expect, it } from 'vitest';
import { englishPlural, englishPlurals, germanAdjectiveForms, germanGenitive } from '../../../core/names/inflect.ts';
import { otherSpelling } from '../../../core/names/spellings.ts';

describe('German names and adjectives', () => {
  it.each([
    ['Putin', 'Putins'],
    ['Orbán', 'Orbáns'],
    ['Scholz', null],
    ['Strauß', null],
    ['Песков', null],
    ['U.S.', null],
  ])('genitive of %s is %s', (name, expected) => expect(germanGenitive(name)).toBe(expected));

  it('an adjective takes every ending', () => {
    expect(germanAdjectiveForms('russisch')).toEqual([
      'russisch',
      'russische',
      'russischen',
      'russischer',
      'russischem',
      'russisches',
    ]);
  });
});

describe('English plurals', () => {
  it.each([
    ['guarantee', ['guarantees']],
    ['treaty', ['treaties']],
    ['envoy', ['envoys']],
    ['process', ['processes']],
    ['match', ['matches']],
    ['crisis', ['crises']],
    ['basis', ['bases']],
    ['criterion', ['criteria']],
    ['ultimatum', ['ultimatums', 'ultimata']],
    ['veto', ['vetoes', 'vetos']],
    ['index', ['indices', 'indexes']],
    ['wife', ['wives']],
    ['proof', ['proofs']],
    ['chief', ['chiefs']],
    ['spokesman', ['spokesmen']],
    ['German', ['Germans']],
    ['woman', ['women']],
    ['Ottoman', ['Ottomans']],
    ['coup d’état', ['coups d’état']],
    ['head of state', ['heads of state']],
    ['attorney general', ['attorneys general']],
    ['secretary-general', ['secretaries-general']],
    ['major general', ['major generals']],
    ['president-elect', ['presidents-elect']],
    ['commander-in-chief', ['commanders-in-chief']],
    ['chargé d’affaires', ['chargés d’affaires']],
    ['cease-fire', ['cease-fires']],
    ['accession to NATO', ['accessions to NATO']],
    ['foreign minister', ['foreign ministers']],
    ['Kremlin spokesperson', ['Kremlin spokespeople', 'Kremlin spokespersons']],
    ['sanctions', []],
    ['aircraft', []],
    ['lifting (of sanctions)', []],
    ['U.S.', []],
  ])('%s', (noun, expected) => {
    expect(englishPlurals(noun)).toEqual(expected);
    expect(englishPlural(noun)).toBe(expected[0] ?? null);
  });
});

describe('British and American spelling', () => {
  it.each([
    ['organisation', 'organization'],
    ['stabilization', 'stabilisation'],
    ['defence minister', 'defense minister'],
    ['center', 'centre'],
    ['Labour', 'Labor'],
    ['neighbourhood', 'neighborhood'],
    ['harbors', 'harbours'],
    ['recognise', 'recognize'],
    ['programme', 'program'],
    ['laboratory', null],
    ['programmer', null],
    ['honorary', null],
    ['compromise', null],
    ['enterprise', null],
    ['exercise', null],
    ['size', null],
    ['treaty', null],
  ])('%s is %s', (word, expected) => expect(otherSpelling(word)).toBe(expected));
});
