import type { Words } from '../../core/model/view.ts';

/** True for a name in Latin letters. */
export const isInLatin = ({ text }: Words): boolean => /\p{Script=Latin}/u.test(text);
