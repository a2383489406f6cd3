import { describe, expect, it } from 'vitest';
import { isCompoundSplit } from '../../../core/names/german/compounds.ts';

const splits = (word: string): boolean => isCompoundSplit(word.replace('|', ''), word.indexOf('|'));

describe('where a German compound may be cut', () => {
  it.each([
    'Sanktions|aufhebung',
    'Friedens|vertrag',
    'Handels|abkommen',
    'Regierungs|konsultationen',
    'Koalitions|verhandlungen',
    'Atom|waffe',
    'Bürger|krieg',
    'Schutz|zoll',
    'Wahl|recht',
    'Vorfahrt|recht',
    'Sicherheits|rat',
    'Europa|rat',
    'Länder|räte',
    'Euro|gipfel',
    'Stahl|zölle',
    'Nachrichten|agentur',
  ])('%s', (word) => expect(splits(word)).toBe(true));

  it.each([
    'Er|trag',
    'Ver|rat',
    'Hochver|rat',
    'Appa|rat',
    'Hei|rat',
    'Vor|rat',
    'Refe|rat',
    'Bürok|rat',
    'Un|rat',
    'Gegen|entwurf',
    'Vor|entwurf',
    'Nach|verhandlung',
    'Gerichts|verhandlung',
    'Haupt|verhandlung',
    'Mittwochs|verhandlung',
    'Ex|außenminister',
    'Vize|außenminister',
    'Tele|konsultation',
    'Auf|recht',
    'B|rechts',
    'Proto|zoll',
    'Zoll|',
    '|Krieg',
    'Öl|krieg',
    'Dr|waffe',
  ])('not %s', (word) => expect(splits(word)).toBe(false));
});
