import { createHash } from 'node:crypto';

/** The id that Chromium gives an unpacked extension: by where it lies. */
export const unpackedId = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + parseInt(digit, 16)))
    .join('');
