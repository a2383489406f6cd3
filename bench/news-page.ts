import { randomNumbers } from './random.ts';

export interface NewsPageOptions {
  lang: 'de' | 'en';
  /** UTF-16 code units of running text in the article, at least. */
  characters: number;
  /** Names that the text speaks of. */
  names: readonly string[];
}

interface Phrases {
  sentences: string[];
  /** `@` stands for a name. */
  named: string[];
  sections: string[];
  headings: string[];
  teasers: string[];
  comments: string[];
  related: string;
}

const PHRASES: Record<NewsPageOptions['lang'], Phrases> = {
  de: {
    sentences: [
      'Die Sitzung im Rathaus dauerte # Minuten, danach gingen die meisten schweigend nach Hause.',
      'Am Hafen lagen # Boote vor Anker, und der Nebel hob sich erst gegen Mittag.',
      'Auf Seite # des Berichts steht, was die neue Brücke die Stadt bisher gekostet hat.',
      '„Wir haben # Briefe geschrieben und keine einzige Antwort bekommen“, heißt es aus der Verwaltung.',
      'Seit dem Frühjahr prüft ein Ausschuß # Einwände, von denen nur wenige die Frage des Geldes berühren.',
      'Der Haushalt sieht für das kommende Jahr # Stellen vor – so viele wie seit langem nicht mehr.',
      'Ob der Umbau des Bahnhofs noch vor dem Winter beginnt, hängt an Gutachten Nummer #.',
    ],
    named: [
      '@ nannte den Entwurf bei einem Treffen mit # Abgeordneten eine Formsache.',
      'In einem Schreiben an @ verlangen # Gemeinden mehr Zeit.',
      'Nach Angaben von @ liegen dafür # Anträge vor.',
    ],
    sections: ['Politik', 'Wirtschaft', 'Sport', 'Kultur', 'Wissen', 'Reise', 'Regionales', 'Wetter'],
    headings: ['Worum es geht', 'Streit um die Kosten', 'Was die Anwohner sagen', 'Wie es weitergeht'],
    teasers: ['Der lange Weg zum neuen Bahnhof', 'Warum die Fähre im Winter stillsteht', 'Ein Dorf sucht seinen Arzt'],
    comments: ['Endlich sagt es jemand.', 'Und wer bezahlt am Ende die # Millionen? Wir alle, wie immer.'],
    related: 'Mehr zum Thema',
  },
  en: {
    sentences: [
      'The council sat for # minutes, and most of those who had come walked home without a word.',
      'There were # boats in the harbour that morning, and the fog did not lift before noon.',
      'Page # of the report says what the new bridge has cost the town so far.',
      '“We have written # letters and have not had a single answer,” a spokeswoman for the residents said.',
      'Since spring a committee has been looking at # objections, few of which have anything to do with money.',
      'Next year’s budget has room for # new posts – more than there have been for a long time.',
      'Whether work on the station can begin before winter depends on survey number #.',
    ],
    named: [
      '@ called the draft a formality at a meeting with # members of parliament.',
      'In a letter to @, # parishes ask for more time.',
      'According to @, # applications have been made.',
    ],
    sections: ['Politics', 'Business', 'Sport', 'Culture', 'Science', 'Travel', 'Local', 'Weather'],
    headings: ['What it is about', 'A quarrel over money', 'What the neighbours say', 'What happens next'],
    teasers: [
      'The long way to a new station',
      'Why the ferry does not run in winter',
      'A village looks for its doctor',
    ],
    comments: ['At last somebody says so.', 'And who pays the # millions in the end? We all do, as ever.'],
    related: 'More on this',
  },
};

const STYLE = `body{margin:0;font:17px/1.55 Georgia,serif;color:#222;background:#fff}a{color:#046}
.site-header{display:flex;flex-wrap:wrap;border-bottom:3px solid #a00;padding:8px 24px}.site-nav ul{display:flex;margin:0}
.site-nav li{list-style:none;padding:4px 10px}.layout{display:grid;grid-template-columns:minmax(0,1fr) 300px;gap:32px;
max-width:1180px;margin:0 auto;padding:24px}.article__title{font-size:38px;line-height:1.15}.article__lead{font-weight:700}
.article__meta{display:flex;gap:12px;font:14px/1.4 sans-serif}.article p{margin:0 0 1.1em;max-width:42em}
.article figure{margin:24px 0}.article figcaption{font:13px/1.4 sans-serif;color:#555}.infobox{background:#eef;padding:12px}
.article blockquote{border-left:4px solid #a00;margin:24px 0;padding-left:16px}.visually-hidden{position:absolute;width:1px;
height:1px;overflow:hidden;clip:rect(0 0 0 0)}.card{border-top:1px solid #ccc;padding:12px 0}.card__kicker{color:#a00}
.grid{display:grid;grid-template-columns:repeat(4,1fr);gap:20px}.comment{border-top:1px solid #ddd;padding:10px}
.consent{position:fixed;left:0;right:0;bottom:0;background:#fff;padding:16px;border-top:1px solid #999}
.ad{min-height:90px;background:#f4f4f4}.share{display:flex}.share button{border:0}.is-hidden{display:none}
@media (max-width:800px){.layout{display:block}.grid{grid-template-columns:1fr 1fr}}`;

const SENTENCES_A_PARAGRAPH = 5;
/** One paragraph in two names somebody, as in political news. */
const NAMED_SHARE = 0.5;

/** Where things stand between the paragraphs: a heading after every fourth, and so on. */
const RHYTHM = { heading: 4, ad: 7, quote: 11, figure: 13, list: 17, infobox: 40, table: 60 };

/**
 * A news page as sites build them, always the same one for the same options: header with menus, consent bar, article
 * with inline elements of all kinds, figures, info boxes and related links, side bar, teasers, comments, footer.
 */
export function newsPage(options: NewsPageOptions): string {
  return new NewsPage(options).html();
}

class NewsPage {
  readonly #options: NewsPageOptions;
  readonly #phrases: Phrases;
  readonly #next = randomNumbers(11);
  #number = 0;

  constructor(options: NewsPageOptions) {
    this.#options = options;
    this.#phrases = PHRASES[options.lang];
  }

  html(): string {
    const { lang } = this.#options;
    const title = this.#pick(this.#phrases.teasers);
    const facts = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: title,
      inLanguage: lang,
      datePublished: '2025-11-20T08:00:00+01:00',
      publisher: { '@type': 'Organization', name: 'Bench' },
    });
    return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | Bench</title>
<meta property="og:title" content="${title}"><style>${STYLE}</style>
<script type="application/ld+json">${facts}</script></head><body class="page page--article">
${this.#header()}<div class="layout"><main id="content">${this.#article(title)}${this.#comments()}</main>
${this.#sidebar()}</div>${this.#teasers()}${this.#footer()}</body></html>`;
  }

  #article(title: string): string {
    const { characters, names } = this.#options;
    const parts = [
      `<header class="article__header"><span class="article__kicker">${this.#pick(this.#phrases.sections)}</span>
<h1 class="article__title">${title}</h1><p class="article__lead">${this.#named(names[0] ?? '')} ${this.#sentence()}</p>
<div class="article__meta"><span class="author"><a href="/a">R. Bench</a></span>
<time datetime="2025-11-20T08:00:00+01:00">20. 11. 2025</time>${this.#share()}</div></header>${this.#figure()}`,
    ];
    let length = 0;
    for (let at = 1; length < characters; at++) {
      const [html, text] = this.#paragraph();
      length += text;
      parts.push(`<p class="article__text">${html}</p>`, this.#between(at));
    }
    return `<article class="article" itemscope><div class="article__body">${parts.join('\n')}</div></article>`;
  }

  #between(at: number): string {
    const due = (kind: keyof typeof RHYTHM): boolean => at % RHYTHM[kind] === 0;
    let html = '';
    if (due('heading')) html += `<h2 class="article__heading"><span>${this.#pick(this.#phrases.headings)}</span></h2>`;
    if (due('ad')) html += '<div class="ad adslot" aria-hidden="true"><div><span>·</span></div></div>';
    if (due('quote')) html += `<blockquote><p>${this.#sentence()}</p><footer>${this.#name()}</footer></blockquote>`;
    if (due('figure')) html += this.#figure();
    if (due('list')) html += `<ul><li>${this.#sentence()}</li><li>${this.#inline(this.#sentence())}</li></ul>`;
    if (due('infobox'))
      html += `<aside class="infobox"><h3>Info</h3><p>${this.#sentence()}</p></aside>${this.#related()}`;
    if (due('table')) {
      const row = (): string => `<tr><th>${this.#name()}</th><td>${this.#count()}</td><td>${this.#count()}</td></tr>`;
      html += `<table><tbody>${row()}${row()}${row()}</tbody></table>`;
    }
    return html;
  }

  /** HTML of a paragraph, and how long its text is, about. */
  #paragraph(): [string, number] {
    const sentences = Array.from({ length: SENTENCES_A_PARAGRAPH }, () => this.#sentence());
    const length = sentences.join(' ').length;
    sentences[2] = this.#inline(sentences[2]!);
    if (this.#next() < NAMED_SHARE) sentences[1] = this.#named(this.#name());
    return [sentences.join(' '), length];
  }

  /** Puts two of a sentence's words into an inline element each. */
  #inline(sentence: string): string {
    const words = sentence.split(' ');
    const wraps = ['a href="/x"', 'em', 'strong', 'span class="marker"', 'abbr', 'i'];
    for (const at of [2, words.length - 3]) {
      const wrap = this.#pick(wraps);
      words[at] = `<${wrap}>${words[at]}</${wrap.split(' ')[0]}>`;
    }
    return words.join(this.#next() < 0.2 ? '&nbsp;' : ' ');
  }

  #named(name: string): string {
    const [given = '', ...family] = name.split(' ');
    const turn = this.#next();
    const html =
      turn < 0.3
        ? `<a href="/p/${this.#count()}" class="person">${name}</a>`
        : turn < 0.4
          ? `${given} <b>${family.join(' ')}</b>`
          : name;
    return this.#pick(this.#phrases.named).replace('@', html).replace('#', this.#count());
  }

  #header(): string {
    const items = this.#phrases.sections.map(
      (section) =>
        `<li class="site-nav__item"><a href="/${section}"><span>${section}</span></a><ul class="is-hidden">${this.#links(6)}</ul></li>`,
    );
    return `<div class="consent" role="dialog"><p>Cookies?</p><button>OK</button></div>
<a class="visually-hidden" href="#content">Skip</a><header class="site-header" role="banner"><a href="/">Bench</a>
<nav class="site-nav"><ul>${items.join('')}</ul></nav><form role="search"><input name="q"><button>Q</button></form></header>
<nav class="breadcrumb"><ol>${this.#links(3)}</ol></nav>`;
  }

  #figure(): string {
    return `<figure class="media"><picture><source srcset="data:,"><img alt="" width="640" height="12" src="data:,"></picture>
<figcaption><span class="media__text">${this.#named(this.#name())}</span> <span class="media__credit">Bench</span></figcaption></figure>`;
  }

  #related(): string {
    return `<section class="related"><h3>${this.#phrases.related}</h3><ul>${this.#links(4)}</ul></section>`;
  }

  #share(): string {
    const icon = '<svg width="16" height="16" viewBox="0 0 16 16"><path d="M2 2h12v12H2z"/></svg>';
    return `<div class="share">${`<button type="button">${icon}<span class="visually-hidden">x</span></button>`.repeat(4)}</div>`;
  }

  #sidebar(): string {
    const cards = Array.from({ length: 10 }, () => this.#card()).join('');
    return `<aside class="sidebar"><section><h2>${this.#phrases.related}</h2>${cards}</section><ol>${this.#links(10)}</ol></aside>`;
  }

  #teasers(): string {
    const row = (): string =>
      `<section class="grid">${Array.from({ length: 8 }, () => this.#card()).join('')}</section>`;
    return `<div class="teasers">${row()}${row()}${row()}</div>`;
  }

  #card(): string {
    return `<div class="card teaser"><a class="card__link" href="/t/${this.#count()}"><img alt="" src="data:,"><span class="card__kicker">
${this.#pick(this.#phrases.sections)}</span><h3 class="card__title">${this.#pick(this.#phrases.teasers)}</h3></a>
<div class="card__meta"><span>${this.#count()}</span> <span>min</span></div></div>`;
  }

  #comments(): string {
    const one = (): string =>
      `<li class="comment"><div class="comment__head"><b>bench${this.#count()}</b> <time>8:00</time></div>
<div class="comment__body"><p>${this.#pick(this.#phrases.comments).replace('#', this.#count())}</p></div><button>+1</button></li>`;
    return `<section class="comments"><h2>Forum</h2><ol>${Array.from({ length: 25 }, one).join('')}</ol></section>`;
  }

  #footer(): string {
    return `<footer class="site-footer"><nav>${`<ul>${this.#links(8)}</ul>`.repeat(4)}</nav><p>© Bench</p></footer>`;
  }

  #links(count: number): string {
    const link = (): string =>
      `<li><a href="/l/${this.#count()}"><span>${this.#pick(this.#phrases.teasers)}</span></a></li>`;
    return Array.from({ length: count }, link).join('');
  }

  #sentence(): string {
    return this.#pick(this.#phrases.sentences).replace('#', this.#count());
  }

  #name(): string {
    return this.#pick(this.#options.names);
  }

  #count(): string {
    return String(++this.#number);
  }

  #pick(list: readonly string[]): string {
    return list[Math.floor(this.#next() * list.length)] ?? '';
  }
}
