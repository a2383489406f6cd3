import { describe, expect, it } from 'vitest';
import { NameFlag } from '../../../core/match/name-index.ts';
import { indexOf } from '../../support/name-index.ts';

const TAIL = NameFlag.term | NameFlag.head | NameFlag.compound;
const TERM = NameFlag.term | NameFlag.head;
const index = indexOf([
  { text: 'aufhebung', entry: 1, flags: TAIL },
  { text: 'verhandlungen', entry: 2, flags: TAIL },
  { text: 'Friedensverhandlungen', entry: 3, flags: TERM },
  { text: 'rat', entry: 4, flags: TAIL },
]);
const found = (text: string): string[] =>
  index.scan(text).map(({ start, end, refs }) => `${text.slice(start, end)}=${refs[0]}`);

describe('terms at the end of closed compounds', () => {
  it.each([
    ['stand for the whole word', 'die Sanktionsaufhebung', ['Sanktionsaufhebung=1']],
    ['in each part of a hyphen compound', 'EU-Beitrittsverhandlungen', ['Beitrittsverhandlungen=2']],
    ['yield to a term that the pack has', 'Friedensverhandlungen', ['Friedensverhandlungen=3']],
    ['are found where the tail is short', 'der Sicherheitsrat', ['Sicherheitsrat=4']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['the noun alone: it is looked for by itself', 'die Aufhebung'],
    ['a word without a capital', 'sanktionsaufhebung'],
    ['what only ends like it', 'Verrat, Apparat, Heirat, Vorrat'],
    ['what goes on', 'Sanktionsaufhebungsantrag'],
  ])('leave alone %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
