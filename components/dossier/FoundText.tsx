import Mark from 'mark.js';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface FoundTextProps {
  text: string;
  query: string;
}

/** A text with the words that begin like those of a search marked by mark.js. The text in it is ours alone. */
export function FoundText({ text, query }: FoundTextProps) {
  const leaf = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = leaf.current!;
    element.textContent = text;
    const words = query.split(/\s+/u).filter((word) => word !== '');
    if (words.length > 0)
      new Mark(element).mark(words, {
        className: 'found',
        diacritics: true,
        accuracy: 'partially',
        acrossElements: false,
      });
  }, [text, query]);
  return <span ref={leaf} />;
}
