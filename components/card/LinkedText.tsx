import { EntryLink } from './EntryLink.tsx';
import type { ComponentChildren } from 'preact';
import type { LinkedWords } from '../../core/model/view.ts';

/** A text in its own language, whose names lead to their cards. */
export function LinkedText({ words, class: className }: { words: LinkedWords; class?: string }) {
  return (
    <span class={className} lang={words.lang || undefined} dir="auto">
      {linked(words)}
    </span>
  );
}

/** The parts of a text: its names as links, what stands between them as it is. */
export function linked({ text, lang, names = [] }: LinkedWords): ComponentChildren {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end, entry } of names) {
    parts.push(text.slice(at, start), <EntryLink key={start} words={{ text: text.slice(start, end), lang, entry }} />);
    at = end;
  }
  return [...parts, text.slice(at)];
}
