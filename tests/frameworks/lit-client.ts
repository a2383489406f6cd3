import { hydrate } from '@lit-labs/ssr-client';
import { nothing, render } from 'lit';
import { storyView } from './lit-view.ts';
import type { StoryApp } from './story.ts';

let root: HTMLElement | null = null;

export const app: StoryApp = {
  mount: (element, story) => {
    root = element as HTMLElement;
    render(storyView(story), root);
    return Promise.resolve();
  },
  hydrate: (element, story) => {
    root = element as HTMLElement;
    hydrate(storyView(story), root);
    return Promise.resolve();
  },
  update: (story) => {
    render(storyView(story), root!);
    return Promise.resolve();
  },
  unmount: () => {
    render(nothing, root!);
    return Promise.resolve();
  },
};
