import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { StoryView } from './react-view.ts';
import type { Story } from './story.ts';

export const render = (story: Story): Promise<string> =>
  Promise.resolve(renderToString(createElement(StoryView, story)));
