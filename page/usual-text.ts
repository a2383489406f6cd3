/** Latin, Cyrillic, blanks, and the usual signs, of which the latter are neither letters nor digits. */
const USUAL = /^[\0-\u02c1\u0400-\u0481\u048a-\u052f\u2000-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u25ff]*$/;

/** True for a text whose letters and digits can be told by ranges: `\p{L}` takes a page a millisecond to compile. */
export const isUsual = (text: string): boolean => USUAL.test(text);
