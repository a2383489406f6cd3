/** From this length on, a fragment names only the first and last words of what it leads to. */
const LONGEST_EXACT = 200;
const WORDS_AT_ENDS = 6;

/** What has a meaning of its own in a text directive. */
const RESERVED: Record<string, string> = { '-': '%2D', ',': '%2C', '&': '%26' };

/**
 * An address that leads to some words of its page: a text fragment (WICG Scroll to Text Fragment). What the address has
 * of a fragment is given up.
 */
export function withTextFragment(url: string, words: string): string {
  const page = url.replace(/#.*$/su, '');
  const text = words.trim().replace(/\s+/gu, ' ');
  if (text === '') return page;
  if (text.length <= LONGEST_EXACT) return `${page}#:~:text=${encoded(text)}`;
  const all = text.split(' ');
  const first = all.slice(0, WORDS_AT_ENDS).join(' ');
  const last = all.slice(-WORDS_AT_ENDS).join(' ');
  return `${page}#:~:text=${encoded(first)},${encoded(last)}`;
}

/** The address of the page alone. */
export const withoutTextFragment = (url: string): string => url.replace(/#:~:text=.*$/su, '');

const encoded = (text: string): string =>
  encodeURIComponent(wellFormed(text)).replace(/[-,&]/gu, (mark) => RESERVED[mark]!);

/** encodeURIComponent throws on half a character. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');
