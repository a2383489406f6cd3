import { Fragment } from 'preact';
import { useTranslate } from './TranslateContext.ts';
import { WordsText } from './WordsText.tsx';
import type { Words } from '../core/model/view.ts';

export interface SentenceProps {
  /** Key of the message. */
  message: string;
  /** For $1, $2 …: words of another language keep theirs. */
  args: readonly (string | Words)[];
}

/** Stand for the arguments in the translated message: of Unicode's private use, so that no text has them. */
const FIRST_MARK = 0xe000;
const MARKS = /([\ue000-\ue008])/u;

/** A message of ours with names and words in it that may be in another language. */
export function Sentence({ message, args }: SentenceProps) {
  const t = useTranslate();
  const marks = args.map((arg, i) => (typeof arg === 'string' ? arg : String.fromCharCode(FIRST_MARK + i)));
  const parts = t(message, ...marks).split(MARKS);
  return (
    <>
      {parts.map((part, i) => {
        const words = MARKS.test(part) ? args[part.charCodeAt(0) - FIRST_MARK] : undefined;
        // the parts of a message do not move
        return <Fragment key={i}>{typeof words === 'object' ? <WordsText words={words} /> : part}</Fragment>;
      })}
    </>
  );
}
