import { h, hydrate, render } from 'preact';
import { StoryView } from './preact-view.ts';
import type { StoryApp } from './story.ts';

let root: Element | null = null;

export const app: StoryApp = {
  mount: (element, story) => {
    root = element;
    return Promise.resolve(render(h(StoryView, story), element));
  },
  hydrate: (element, story) => {
    root = element;
    return Promise.resolve(hydrate(h(StoryView, story), element));
  },
  update: (story) => Promise.resolve(render(h(StoryView, story), root!)),
  unmount: () => Promise.resolve(render(null, root!)),
};
