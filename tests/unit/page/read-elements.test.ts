// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { ReadElements } from '../../../page/read-elements.ts';

it('knows elements that were read before and after it was asked, until they are let go', () => {
  const read = new ReadElements();
  const [one, two, three] = [document.createElement('p'), document.createElement('p'), document.createElement('p')];
  read.add(one);
  read.delete(one);
  read.add(two);
  expect([one, two, three].map((element) => read.has(element))).toEqual([false, true, false]);
  read.add(three);
  read.add(one);
  read.delete(two);
  expect([one, two, three].map((element) => read.has(element))).toEqual([true, false, true]);
});
