import type { Words } from '../core/model/view.ts';

/** A text in its own language: screen readers change the voice, `dir` keeps right-to-left names in order. */
export function WordsText({ words, class: className }: { words: Words; class?: string }) {
  return (
    <span class={className} lang={words.lang || undefined} dir="auto">
      {words.text}
    </span>
  );
}
