import { afterEach, expect, it } from 'vitest';
import { handedOver, handOver } from '../../../page/late-parts.ts';
import { newElements } from '../../../page/new-elements.ts';

const card = { draw: () => undefined, chip: () => undefined, erase: () => undefined, styles: '' };

afterEach(() => {
  delete globalThis.dramatisParts;
});

it('hands over one part beside the other', () => {
  expect(handedOver('card')).toBeNull();
  handOver('card', card);
  expect(handedOver('elements')).toBeNull();
  handOver('elements', newElements);
  expect(handedOver('card')).toBe(card);
  expect(handedOver('elements')).toBe(newElements);
});

it('is not taken in by an element of the page, which the browser shows as a property too', () => {
  const prototype = Object.getPrototypeOf(globalThis) as object;
  Object.defineProperty(prototype, 'dramatisParts', {
    value: { card: 'an element' },
    configurable: true,
    writable: true,
  });
  try {
    expect(handedOver('card')).toBeNull();
    handOver('elements', newElements);
    expect(handedOver('card')).toBeNull();
    expect(handedOver('elements')).toBe(newElements);
  } finally {
    Reflect.deleteProperty(prototype, 'dramatisParts');
  }
});
