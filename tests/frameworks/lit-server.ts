import { render as renderTemplate } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { storyView } from './lit-view.ts';
import type { Story } from './story.ts';

export const render = (story: Story): Promise<string> => collectResult(renderTemplate(storyView(story)));
