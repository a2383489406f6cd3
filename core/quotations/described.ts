import { lexicons } from './lexicons.ts';
import { WordClass } from './word-class.ts';

const CAPITAL = /^\p{Lu}/u;

/**
 * What the words beside a quotation are where no entry is meant: somebody's `name`, a `description` of who it is (`der
 * Niederländer`, `two officials`), or of `nobody` (`Darstellung`, of which it is not told whose).
 */
export function kindOfWords(words: string, lang: string): 'name' | 'description' | 'nobody' {
  const lexicon = lexicons().find(({ language }) => language.code === lang);
  const [first = '', ...others] = words.trim().split(/\s+/u);
  if (lexicon && others.length === 0) {
    const word = first.toLowerCase();
    if (lexicon.isSourceNoun(word)) return 'nobody';
    if (lexicon.isTitle(word) || lexicon.isEpithet(word)) return 'description';
  }
  const classes = lexicon ? lexicon.classesOf(first.toLowerCase(), CAPITAL.test(first)) : 0;
  const isArticle = (classes & ARTICLE) !== 0;
  // `von der Leyen`
  if (!isArticle && (CAPITAL.test(first) || (classes & WordClass.nameParticle) !== 0)) return 'name';
  // `der frühere Minister Lars Bering`: two names at its end
  const isNamed = others.length > 1 && others.slice(-2).every((word) => CAPITAL.test(word));
  return isNamed ? 'name' : 'description';
}

const ARTICLE = WordClass.subjectArticle | WordClass.objectArticle;
