import { render as renderComponent } from 'svelte/server';
import StoryView from './StoryView.svelte';
import type { Story } from './story.ts';

export const render = async (story: Story): Promise<string> =>
  (await renderComponent(StoryView, { props: { story } })).body;
