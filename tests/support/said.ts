import type { Said } from '../../core/statements/said.ts';

let number = 0;

/** Something said, of our own; each has another id unless told. */
export const saidThing = (over: Partial<Said> = {}): Said => ({
  id: `said${++number}`,
  text: 'We will not talk about a ceasefire before the summer',
  lang: 'en',
  kind: 'direct',
  said: null,
  day: '2025-04-04',
  about: ['ceasefire'],
  sources: [
    {
      url: 'https://example.org/a#:~:text=We%20will',
      title: 'An article',
      outlet: 'Example',
      via: null,
      published: '2025-04-04',
      seen: '2025-04-05',
    },
  ],
  translations: {},
  from: 'kept',
  ...over,
});
