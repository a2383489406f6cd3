/** True for an ASCII letter, by its UTF-16 code unit. */
export function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** True for an ASCII letter or digit. */
export const isAsciiAlphanumeric = (code: number): boolean => isAsciiLetter(code) || (code >= 0x30 && code <= 0x39);
