import type { Routes } from '../../tests/support/server.ts';
import { readRoot } from '../../tests/support/scene.ts';
import type { Locale } from '../../tests/support/translate.ts';
import { article } from '../../tests/support/statement-articles.ts';

const COLOURED = `
  body { background: #0b4f6c; color: #f3f7f0 } main { max-width: 44rem }
  a { color: #ffd166 } .box { background: #c1121f; padding: 1em } .sand { background: #e9d8a6; color: #3a2e1f; padding: 1em }
  .green { background: #2d6a4f; padding: 1em }`;

/** An article with room at its sides, in a window of any width; dark where the reader's system is. */
const news = (...what: Parameters<typeof article>): string =>
  article(...what).replace(
    '<style>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><style>:root { color-scheme: light dark } body { padding: 0 20px }',
  );

/** Names, terms, links and reported speech on grounds of every colour. */
const coloured = (): string =>
  news(
    { title: 'Colours of the world', outlet: 'Painted Post', day: '2025-04-04' },
    'Marco Rubio and <a href="#a">Mark Rutte</a> met at NATO in Brussels to speak of a ceasefire and of sanctions.',
    '<span class="box">In Moscow, <a href="#b">Vladimir Putin</a> waited for news of the security guarantees.</span>',
    '<span class="sand">“We will wait,” said Dmitry Peskov of the talks with the United States in Istanbul.</span>',
    '<span class="green">Volodymyr Zelensky asked the European Union for an air defence system in Kyiv.</span>',
  )
    .replace('</style>', `${COLOURED}</style>`)
    .replaceAll(/<p><span class="(\w+)">(.*?)<\/span><\/p>/gu, '<p class="$1">$2</p>');

/** A few lines that change with nothing: for pictures that are compared. */
const QUIET: Record<Locale, string> = {
  en: news(
    { title: 'A quiet day', outlet: 'Quiet Post', day: '2025-04-04' },
    'Marco Rubio came to Brussels in the morning, and went to NATO at noon.',
    'Nobody else was seen there, and it rained all day.',
  ),
  de: news(
    { title: 'Ein stiller Tag', lang: 'de', outlet: 'Stille Post', day: '2025-04-04' },
    'Marco Rubio kam am Morgen nach Brüssel und ging am Mittag zur NATO.',
    'Sonst war dort niemand zu sehen, und es regnete den ganzen Tag.',
  ),
};

/** Somebody whose office ended after the article's day, and a country. */
const EARLIER: Record<Locale, string> = {
  en: news(
    { title: 'Before the change', outlet: 'Early Post', day: '2025-04-04' },
    'Foreign Minister Annalena Baerbock spoke in Berlin about Germany and Russia.',
  ),
  de: news(
    { title: 'Vor dem Wechsel', lang: 'de', outlet: 'Frühe Post', day: '2025-04-04' },
    'Außenministerin Annalena Baerbock sprach in Berlin über Deutschland und Russland.',
  ),
};

/** What somebody said who is known, what somebody said of whom only the pronoun is there, and what a stranger said. */
const SPEECH: Record<Locale, string> = {
  en: news(
    { title: 'Words from Moscow', outlet: 'First Post', day: '2025-04-04' },
    '“The question of a ceasefire is a very complicated one and takes time,” Dmitry Peskov said on Thursday.',
    '“We have never closed the door,” he said. “Nobody has asked us about it,” said Erika Muster.',
  ),
  de: news(
    { title: 'Worte aus Moskau', lang: 'de', outlet: 'Erste Post', day: '2025-04-04' },
    '„Die Frage einer Waffenruhe ist sehr kompliziert und braucht Zeit“, sagte Dmitri Peskow am Donnerstag.',
    '„Wir haben die Tür nie zugeschlagen“, sagte er. „Uns hat niemand danach gefragt“, sagte Erika Muster.',
  ),
};

/** Two of one name, and one of them meant. */
const NAMESAKES: Record<Locale, string> = {
  en: news(
    { title: 'Two of one name', outlet: 'Double Post', day: '2025-04-04' },
    'Harris said nothing. Simon Harris and Kamala Harris had both come to Brussels.',
  ),
  de: news(
    { title: 'Zwei mit einem Namen', lang: 'de', outlet: 'Doppelte Post', day: '2025-04-04' },
    'Harris sagte nichts. Simon Harris und Kamala Harris waren beide nach Brüssel gekommen.',
  ),
};

/** What the studio's server has, by path. */
export async function articlesFor(locale: Locale): Promise<Routes> {
  return {
    '/article': await readRoot(`assets/demo/article.${locale}.html`),
    '/dark': await readRoot('tests/fixtures/pages/dark.html'),
    '/coloured': coloured(),
    '/quiet': QUIET[locale],
    '/earlier': EARLIER[locale],
    '/speech': SPEECH[locale],
    '/namesakes': NAMESAKES[locale],
  };
}
