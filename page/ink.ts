/** From here on there are blanks that are not in ASCII, but for one below. */
const ODD_BLANKS = 0x1680;
const NO_BREAK_SPACE = 0xa0;
/** Something that is no blank. */
const INK = /\S/;

/** True for a UTF-16 code unit that is no blank (`\s`). */
export function isInk(code: number): boolean {
  if (code <= 0x20) return code < 0x09 || (code > 0x0d && code < 0x20);
  if (code !== NO_BREAK_SPACE && code < ODD_BLANKS) return true;
  return INK.test(String.fromCharCode(code));
}

/** True if a text is not all blanks: asked of every text node between two paragraphs, most of which are short. */
export function hasInk(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isInk(text.charCodeAt(at))) return true;
  return false;
}
