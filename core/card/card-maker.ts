import type { Annotator } from '../annotate/annotator.ts';
import type { CardView, LinkedWords, RoleView } from '../model/view.ts';
import { pageFirst } from '../packs/library.ts';
import { cardView } from './card-view.ts';
import type { CardQuestion, KeptOf } from './card-view.ts';
import { Holders } from './holders.ts';

/** What has a card worth opening from another card: the words of terms are in the article's own paragraphs. */
const LED_TO: readonly string[] = ['person', 'organisation', 'place'];

/** Makes the cards of one library: who leads an organisation, and which entries a card names itself. */
export class CardMaker {
  readonly annotator: Annotator;
  readonly #holders: Holders;

  constructor(annotator: Annotator) {
    this.annotator = annotator;
    this.#holders = new Holders(annotator.library);
  }

  /** Everything a card shows of an entry, or null if no pack has it. `today` is an ISO 8601 day. */
  view(question: CardQuestion, languages: readonly string[], today: string, kept?: KeptOf): CardView | null {
    const view = cardView(this.annotator.library, question, languages, today, kept);
    if (!view) return null;
    const langs = pageFirst(languages, question.lang);
    const hasOffices = view.kind === 'organisation' || view.kind === 'place';
    const holders = hasOffices ? this.#holders.on(view.entry, question.date ?? today, langs) : [];
    return { ...this.#withNames(view, question), ...(holders.length > 0 && { holders }) };
  }

  /** The view with the entries that its texts name, found as in an article: in doubt, none. */
  #withNames(view: CardView, { date, lang }: CardQuestion): CardView {
    const { roleThen, roleNow, about, definition, statements } = view;
    const texts = [roleThen?.title, roleNow?.title, about, definition, ...statements.map(({ text }) => text)];
    const blocks = texts.flatMap((words, id) => (words ? [{ id, text: words.text, lang: words.lang }] : []));
    const facts = { url: '', title: '', outlet: null, lang, published: date, modified: null, topics: [] };
    const known = { named: {}, rivals: {} };
    const found = this.annotator.annotate({ facts, blocks, known }, []).blocks;
    const namesIn = new Map(
      found.map(({ id, mentions }) => [
        texts[id]!,
        mentions
          .filter(({ entry, kind }) => entry !== view.entry && LED_TO.includes(kind))
          .map(({ start, end, entry }) => ({ start, end, entry })),
      ]),
    );
    const linked = <T extends LinkedWords | null>(words: T): T => {
      const names = words && namesIn.get(words);
      return names && names.length > 0 ? { ...words, names } : words;
    };
    const role = (one: RoleView | null): RoleView | null => one && { ...one, title: linked(one.title) };
    return {
      ...view,
      roleThen: role(roleThen),
      roleNow: role(roleNow),
      about: linked(about),
      definition: linked(definition),
      statements: statements.map((statement) => ({ ...statement, text: linked(statement.text) })),
    };
  }
}
