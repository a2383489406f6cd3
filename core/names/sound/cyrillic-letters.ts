/** Letters that sound, for our purposes, like another one. щ is two sounds. */
const FOLDED: Record<string, string> = { і: 'и', ї: 'и', є: 'е', ґ: 'г', ў: 'у', щ: 'шч' };

/**
 * A Cyrillic word as the tables of sounds know it: lower case, only а to я and ё, Ukrainian and Belarusian letters as their
 * nearest Russian ones, without ъ and apostrophes.
 */
export function foldCyrillic(word: string): string {
  let folded = '';
  for (const letter of word.normalize('NFC').toLowerCase()) {
    const plain = FOLDED[letter] ?? letter;
    if (/^[а-яё]/.test(plain) && plain !== 'ъ') folded += plain;
  }
  return folded;
}
