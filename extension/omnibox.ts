import { browser } from 'wxt/browser';

/** One suggestion: where it leads, and its words with what was looked for set apart. */
export interface Suggestion {
  entry: string;
  label: string;
  /** What tells it from others. */
  role: string | null;
}

/** As many as browsers show. */
export const MOST_SUGGESTIONS = 6;

/** An entry's suggestion as the address bar holds it: it can be read, and tells which entry it is. */
const contentOf = ({ label, entry }: Suggestion): string => `${label} [${entry}]`;

/** Chromium reads descriptions as XML, Firefox as they are. */
const plain = (text: string): string =>
  import.meta.env.FIREFOX === true
    ? text
    : text.replace(/[\u0000-\u001f]/gu, ' ').replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);

const descriptionOf = ({ label, role }: Suggestion): string => plain(role === null ? label : `${label} – ${role}`);

/**
 * Answers the keyword of the address bar. `hint` is asked for when somebody uses it: a page that wakes the background must not
 * wait for the catalogue of messages. `suggest` finds entries by name, `addressFor` gives the page of an entry, or of a search.
 */
export function answerOmnibox(
  hint: () => string,
  suggest: (words: string) => Promise<Suggestion[]>,
  addressFor: (wanted: { entry: string } | { words: string }) => Promise<string>,
): void {
  browser.omnibox.onInputStarted.addListener(() => {
    void browser.omnibox.setDefaultSuggestion({ description: plain(hint()) });
  });
  let latest = 0;
  browser.omnibox.onInputChanged.addListener((text, show) => {
    const number = ++latest;
    const answer = async (): Promise<void> => {
      const found = await suggest(text);
      // a slower answer to what was there before is nobody's wish any more
      if (number === latest) show(found.map((one) => ({ content: contentOf(one), description: descriptionOf(one) })));
    };
    void answer().catch(() => undefined);
  });
  browser.omnibox.onInputEntered.addListener((text, where) => {
    const entry = /\[([^\s[\]]+)\]$/u.exec(text)?.[1];
    const go = async (): Promise<void> => {
      const url = browser.runtime.getURL(await addressFor(entry === undefined ? { words: text } : { entry }));
      if (where === 'currentTab') await browser.tabs.update({ url });
      else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
    };
    void go().catch(() => undefined);
  });
}
