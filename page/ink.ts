/** True if a text is not all blanks (`\s`); asked of most text nodes, for which no expression has to be compiled. */
export const hasInk = (text: string): boolean => text.trim() !== '';
