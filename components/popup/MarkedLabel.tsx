import Mark from 'mark.js';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { findFolded } from './find-folded.ts';

interface MarkedLabelProps {
  text: string;
  lang: string;
  query: string;
}

/**
 * A label with the part that the reader filters by marked by mark.js. The element has no children for Preact, so the
 * text in it is ours alone: it is set anew before each marking, which also takes away the last one.
 */
export function MarkedLabel({ text, lang, query }: MarkedLabelProps) {
  const leaf = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = leaf.current!;
    element.textContent = text;
    const found = query === '' ? null : findFolded(text, query);
    if (found) new Mark(element).markRanges([found], { className: 'found' });
  }, [text, query]);
  return <span class="entry-label" lang={lang || undefined} dir="auto" ref={leaf} />;
}
