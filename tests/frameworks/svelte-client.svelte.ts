import { flushSync, hydrate, mount, unmount } from 'svelte';
import StoryView from './StoryView.svelte';
import { FIRST } from './story.ts';
import type { Story, StoryApp } from './story.ts';

const props = $state<{ story: Story }>({ story: FIRST });
let component: Record<string, unknown> | null = null;

function start(way: typeof mount, element: Element, story: Story): Promise<void> {
  props.story = story;
  component = way(StoryView, { target: element, props });
  return Promise.resolve(flushSync());
}

export const app: StoryApp = {
  mount: (element, story) => start(mount, element, story),
  hydrate: (element, story) => start(hydrate as typeof mount, element, story),
  update: (story) => {
    props.story = story;
    return Promise.resolve(flushSync());
  },
  unmount: () => unmount(component!),
};
