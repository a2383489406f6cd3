/** Whether a German word may be cut at `tail` into a first part and a noun. */
export const isCompoundSplit = (word: string, tail: number): boolean => /[aeiouyäöü]/iu.test(word.slice(0, tail));
