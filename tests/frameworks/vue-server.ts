import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { StoryView } from './vue-view.ts';
import type { Story } from './story.ts';

export const render = (story: Story): Promise<string> =>
  renderToString(createSSRApp({ render: () => h(StoryView, { story }) }));
