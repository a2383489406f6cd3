/** True for displays that run along a line: their text belongs to the paragraph around them. */
export function isInline(display: string): boolean {
  // the two usual ones first
  if (display === 'block') return false;
  if (display === 'inline') return true;
  return display.startsWith('inline') || display.startsWith('ruby') || display === 'contents';
}
