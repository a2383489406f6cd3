import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { StoryView } from './preact-view.ts';
import type { Story } from './story.ts';

export const render = (story: Story): Promise<string> => Promise.resolve(renderToString(h(StoryView, story)));
