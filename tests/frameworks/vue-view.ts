import { defineComponent } from 'vue';
import type { PropType } from 'vue';
import type { Story } from './story.ts';

const Box = defineComponent({
  props: { guest: { type: String, required: true } },
  template: `<p class="box">Im Kasten steht <b>Mark Rutte</b> neben {{ guest }}.</p>`,
});

/** With a template, as Vue's own compiler turns it into patches of single text nodes and static parts. */
export const StoryView = defineComponent({
  components: { Box },
  props: { story: { type: Object as PropType<Story>, required: true } },
  template: `<article>
    <h1>{{ story.title }}</h1>
    <div class="above"><Box v-if="story.place === 'above'" :guest="story.guest" /></div>
    <p v-if="story.breaking !== null" class="breaking">{{ story.breaking }}</p>
    <p>Zum {{ story.visits }}. Mal sprach {{ story.guest }} in Moskau, sagt der Kreml.</p>
    <p>Mit <em v-if="story.stressed">Mark Rutte</em><template v-else>Mark Rutte</template> war niemand gekommen.</p>
    <template v-if="story.aside"><p>Der Kreml schwieg.</p><p>Auch Moskau schwieg.</p></template>
    <section><p v-for="voice in story.voices" :key="voice.key"><b>{{ voice.name }}</b> sagte: {{ voice.words }}</p></section>
    <div class="below"><Box v-if="story.place === 'below'" :guest="story.guest" /></div>
    <form><input :value="story.note" readonly><input class="field"></form>
    <div class="editor" contenteditable="true"></div>
  </article>`,
});
