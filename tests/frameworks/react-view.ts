import { createElement as h, Fragment } from 'react';
import type { ReactElement } from 'react';
import type { Story } from './story.ts';

const Box = ({ guest }: { guest: string }): ReactElement =>
  h('p', { className: 'box' }, 'Im Kasten steht ', h('b', null, 'Mark Rutte'), ' neben ', guest, '.');

export const StoryView = (story: Story): ReactElement =>
  h(
    'article',
    null,
    h('h1', null, story.title),
    h('div', { className: 'above' }, story.place === 'above' && h(Box, story)),
    story.breaking !== null && h('p', { className: 'breaking' }, story.breaking),
    h('p', null, 'Zum ', story.visits, '. Mal sprach ', story.guest, ' in Moskau, sagt der Kreml.'),
    h('p', null, 'Mit ', story.stressed ? h('em', null, 'Mark Rutte') : 'Mark Rutte', ' war niemand gekommen.'),
    story.aside && h(Fragment, null, h('p', null, 'Der Kreml schwieg.'), h('p', null, 'Auch Moskau schwieg.')),
    h(
      'section',
      null,
      story.voices.map(({ key, name, words }) => h('p', { key }, h('b', null, name), ' sagte: ', words)),
    ),
    h('div', { className: 'below' }, story.place === 'below' && h(Box, story)),
    h('form', null, h('input', { value: story.note, readOnly: true }), h('input', { className: 'field' })),
    h('div', { className: 'editor', contentEditable: true }),
  );
