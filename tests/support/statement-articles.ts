/** An article of our own, with its day and outlet as Open Graph tells them. */
export const article = (
  { title, lang = 'en', outlet, day }: { title: string; lang?: string; outlet: string; day?: string },
  ...paragraphs: string[]
): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
  <meta property="og:site_name" content="${outlet}">
  ${day === undefined ? '' : `<meta property="article:published_time" content="${day}">`}
  <style>body { font: 18px/1.6 serif; margin: 40px auto; max-width: 40rem }</style></head>
  <body><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;

/** What an agency brought, in the cut of one outlet … */
export const FIRST = article(
  { title: 'Words from Moscow', outlet: 'First Post', day: '2025-04-04' },
  'MOSCOW (Reuters) - The Kremlin was in no hurry on Friday.',
  '“The question of a ceasefire is a very complicated one and takes time,” Dmitry Peskov said on Thursday.',
  '“We have never closed the door,” he said. “Nobody has asked us about it,” said Erika Muster.',
);
/** … and of another, two days later. */
export const SECOND = article(
  { title: 'No hurry in the Kremlin', outlet: 'Second Herald', day: '2025-04-06' },
  'There is still no date for a ceasefire.',
  '“The question of a ceasefire is a very complicated one,” Dmitry Peskov said. Mark Rutte said that NATO would wait.',
);
/** Later, about the same and about something else. */
export const THIRD = article(
  { title: 'What Peskov says now', outlet: 'Third Times', day: '2025-05-10' },
  'Dmitry Peskov was asked about the ceasefire again.',
  '“The weather in Moscow is fine and the tea is hot today,” Dmitry Peskov said on Friday.',
);
export const UNDATED = article(
  { title: 'Some day', outlet: 'Fourth Mail' },
  '“We will answer every letter that we get,” Mark Rutte said.',
);
