import { expect, it } from 'vitest';
import { pointsElsewhere } from '../../../page/points-elsewhere.ts';

it.each([
  ['Mehr zum Thema', true],
  [' \n»→ Mehr dazu«', true],
  ['Mehr: der Haushalt', true],
  ['Das könnte Sie auch interessieren', true],
  ['READ MORE', true],
  ['Don’t miss', true],
  ["Don't miss this", true],
  ['Don`t miss', true],
  ['Don’t look up', false],
  ['Das Ende', false],
  ['More than a game', false],
  ['Wer mehr dazu weiß', false],
  ['_mehr dazu', false],
  ['…', false],
  ['', false],
])('tells by its beginning whether %j leads elsewhere: %s', (text, is) => {
  expect(pointsElsewhere(text)).toBe(is);
});
