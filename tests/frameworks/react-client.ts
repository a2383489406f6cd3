import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { StoryView } from './react-view.ts';
import type { Story, StoryApp } from './story.ts';

let root: Root | null = null;
const show = (story: Story) => flushSync(() => root!.render(createElement(StoryView, story)));
const settled = () => new Promise<void>((done) => setTimeout(done, 50));

export const app: StoryApp = {
  mount: (element, story) => {
    root = createRoot(element);
    return Promise.resolve(show(story));
  },
  hydrate: (element, story) => {
    root = hydrateRoot(element, createElement(StoryView, story));
    // React hydrates when the browser has time
    return settled();
  },
  update: (story) => Promise.resolve(show(story)),
  unmount: () => Promise.resolve(root!.unmount()),
};
