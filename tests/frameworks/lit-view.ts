import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Story } from './story.ts';

const box = (guest: string): TemplateResult =>
  html`<p class="box">Im Kasten steht <b>Mark Rutte</b> neben ${guest}.</p>`;

export const storyView = (story: Story): TemplateResult =>
  html`<article>
    <h1>${story.title}</h1>
    <div class="above">${story.place === 'above' ? box(story.guest) : nothing}</div>
    ${story.breaking === null ? nothing : html`<p class="breaking">${story.breaking}</p>`}
    <p>Zum ${story.visits}. Mal sprach ${story.guest} in Moskau, sagt der Kreml.</p>
    <p>Mit ${story.stressed ? html`<em>Mark Rutte</em>` : 'Mark Rutte'} war niemand gekommen.</p>
    ${
      story.aside
        ? html`<p>Der Kreml schwieg.</p>
            <p>Auch Moskau schwieg.</p>`
        : nothing
    }
    <section>
      ${repeat(
        story.voices,
        ({ key }) => key,
        ({ name, words }) => html`<p><b>${name}</b> sagte: ${words}</p>`,
      )}
    </section>
    <div class="below">${story.place === 'below' ? box(story.guest) : nothing}</div>
    <form><input .value=${story.note} readonly /><input class="field" /></form>
    <div class="editor" contenteditable="true"></div>
  </article>`;
