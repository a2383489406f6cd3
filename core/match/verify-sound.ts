import { soundsLike } from '../names/sound/sounds-like.ts';

/**
 * Compares a Cyrillic name of one word with the Latin word of a text by their sound, and gives the end of the match, or
 * -1.
 */
export function verifySound(chars: Uint16Array, length: number, text: string, start: number, end: number): number {
  const latin = end - start;
  if (latin < length * SHORTEST || latin > length * LONGEST) return -1;
  let name = '';
  for (let i = 0; i < length; i++) name += String.fromCharCode(chars[i]!);
  return soundsLike(name, text, start, end) ? end : -1;
}

/** How short and how long a Latin spelling may be, by the letters of the Cyrillic one (`Хрущов`, `Chruschtschow`). */
const SHORTEST = 0.6;
const LONGEST = 2.4;
