import { soundsLike } from '../names/sound/sounds-like.ts';
import { isHyphen, isWord } from '../text/characters.ts';

const SPACE = 0x20;

/**
 * Compares a Cyrillic name with the Latin words of a text, word for word, by their sound, and gives the end of the match,
 * or -1. Words are parted by a blank or a hyphen in both.
 */
export function verifySound(chars: Uint16Array, length: number, text: string, start: number, end: number): number {
  let t = start;
  for (let p = 0; p < length;) {
    if (!isWord(chars[p]!)) {
      if (t >= end || (text.charCodeAt(t) !== SPACE && !isHyphen(text.charCodeAt(t)))) return -1;
      p++;
      t++;
      continue;
    }
    let word = '';
    for (; p < length && isWord(chars[p]!); p++) word += String.fromCharCode(chars[p]!);
    const from = t;
    while (t < end && isWord(text.charCodeAt(t))) t++;
    if (t === from || !soundsLike(word, text, from, t)) return -1;
  }
  return t === end ? t : -1;
}
