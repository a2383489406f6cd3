import type { KeptStatement, StatementSource } from '../../core/statements/statement.ts';

let number = 0;

export const source = (over: Partial<StatementSource> = {}): StatementSource => ({
  url: 'https://example.org/a#:~:text=We%20will',
  title: 'An article',
  outlet: 'Example',
  via: null,
  published: '2025-04-04',
  seen: '2025-04-05',
  ...over,
});

/** A statement of our own; each has another id unless told. */
export const statement = (over: Partial<KeptStatement> = {}): KeptStatement => ({
  id: `s${++number}`,
  speaker: 'dmitry-peskov',
  name: 'Dmitry Peskov',
  text: 'We will not talk about a ceasefire before the summer',
  lang: 'en',
  kind: 'direct',
  cue: 'said',
  said: null,
  about: ['ceasefire'],
  sources: [source()],
  kept: 'auto',
  ...over,
});
