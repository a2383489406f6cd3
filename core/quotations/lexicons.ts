import { once } from '../once.ts';
import { LANGUAGES } from './languages/all.ts';
import { compileLanguage } from './lexicon.ts';

/** Every language that quotations are read in, ready for look-ups. */
export const lexicons = once(() => LANGUAGES.map(compileLanguage));
