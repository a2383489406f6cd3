/** True for displays that run along a line: their text belongs to the paragraph around them. */
export function isInline(display: string): boolean {
  return display.startsWith('inline') || display.startsWith('ruby') || display === 'contents';
}
