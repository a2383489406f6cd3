import { createApp, createSSRApp, h, nextTick, shallowRef } from 'vue';
import type { App } from 'vue';
import { StoryView } from './vue-view.ts';
import type { Story, StoryApp } from './story.ts';

let app_: App | null = null;
const story = shallowRef<Story | null>(null);
const view = { render: () => h(StoryView, { story: story.value! }) };

function start(app: App, element: Element, first: Story): Promise<void> {
  story.value = first;
  app_ = app;
  app.mount(element);
  return nextTick();
}

export const app: StoryApp = {
  mount: (element, first) => start(createApp(view), element, first),
  hydrate: (element, first) => start(createSSRApp(view), element, first),
  update: (next) => {
    story.value = next;
    return nextTick();
  },
  unmount: () => Promise.resolve(app_!.unmount()),
};
