import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint } from '../../../core/text/fingerprint.ts';

/** FNV-1a as its authors tell it. */
function slowly(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) % 2n ** 64n;
  return hash.toString(36);
}

it('is FNV-1a of 64 bits', () => {
  // from the authors' own list of test vectors
  expect(fingerprint('')).toBe(0xcbf29ce484222325n.toString(36));
  expect(fingerprint('foobar')).toBe(0x85944171f73967e8n.toString(36));
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void expect(fingerprint(text)).toBe(slowly(text))));
});
