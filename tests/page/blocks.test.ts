import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/browsers.ts';
import { usePageHarness, wholePage } from '../support/page-harness.ts';

const LONG = 'Dieser Absatz ist lang genug, dass er als Fließtext eines Artikels gilt und nicht als Anreißer. '.repeat(
  4,
);
const article = (html: string) =>
  wholePage(`<main><article><h1>Ein Titel, der lang genug ist</h1>${html}<p>${LONG}</p></article></main>`);

describe.each(BROWSERS)('blocks in %s', (name) => {
  const harness = usePageHarness(name);
  const texts = async (html: string) => {
    const page = await harness.open(html);
    const { blocks } = await page.evaluate(() => probe.blocks());
    return blocks.map(({ text }) => text.trim());
  };

  it.each([
    [
      'a soft hyphen',
      '<p>Sicherheits&shy;garantien für alle</p>',
      'Sicherheitsgarantien',
      'Sicherheits\u00adgarantien',
    ],
    ['a name split over elements', '<p>So <a href="/m">Mark</a> Rutte gestern</p>', 'Mark Rutte', 'Mark Rutte'],
    [
      'a no-break space between elements',
      '<p><b>Wladimir</b>&nbsp;<b>Putin</b></p>',
      'Wladimir Putin',
      'Wladimir\u00a0Putin',
    ],
    ['decomposed letters', '<p>Herr Mu\u0308ller ist da</p>', 'Müller', 'Mu\u0308ller'],
    ['letters composed over elements', '<p>Mu<i>\u0308ller</i> ist da</p>', 'Müller', 'Mu\u0308ller'],
    ['a line break in the source', '<p>Herr Mark\n      Rutte sprach</p>', 'Mark Rutte', 'Mark\n      Rutte'],
    ['a br', '<p>Generalsekretär Mark<br>Rutte sprach</p>', 'Mark Rutte', 'MarkRutte'],
    ['a wbr and an empty element', '<p>Mark <wbr><span></span>Rutte sprach</p>', 'Mark Rutte', 'Mark Rutte'],
    ['a hidden element', '<p>Mark <span style="display:none">XX</span>Rutte sprach</p>', 'Mark Rutte', 'Mark XXRutte'],
  ])('finds its way back over %s', async (_, html, words, expected) => {
    const page = await harness.open(article(html));
    expect(await page.evaluate((text) => probe.rangeOf(text), words)).toBe(expected);
  });

  it('splits at block elements and not at inline ones, by style and not by tag', async () => {
    const found = await texts(
      article(`<div>Davor <em>betont</em> <p>Absatz</p> danach</div><ul><li>Erstens</li><li>Zweitens</li></ul>
        <p><span style="display:block">Ukraine</span><span style="display:block">Trump spricht</span></p>
        <table><tr><td>Zelle eins</td><td>Zelle zwei</td></tr></table>
        <figure><img alt="Bild" src="data:,"><figcaption>Die Bildzeile</figcaption></figure>`),
    );
    expect(found.slice(0, -1)).toEqual([
      'Ein Titel, der lang genug ist',
      'Davor betont',
      'Absatz',
      'danach',
      'Erstens',
      'Zweitens',
      'Ukraine',
      'Trump spricht',
      'Zelle eins',
      'Zelle zwei',
      'Die Bildzeile',
    ]);
  });

  it('knows headings, as tag or as role, and what stands in them', async () => {
    const page = await harness.open(
      wholePage(`<main><article><h1>Ein Titel, der lang genug ist</h1><p>${LONG}</p>
        <h2>Zweite <em>Ebene</em></h2><div role="heading" aria-level="3">Als Rolle</div>
        <h3><span style="display:block">In Zeilen</span><span style="display:block">zerlegt</span></h3>
        <div role="heading" aria-level="2"><div><p>Weit darin</p></div></div>
        <header>Kein Titel</header><hr><p role="note">Eine Note</p><p>Danach</p></article></main>`),
    );
    const { blocks } = await page.evaluate(() => probe.blocks());
    const headings = blocks.filter(({ isHeading }) => isHeading).map(({ text }) => text.trim());
    expect(headings).toEqual([
      'Ein Titel, der lang genug ist',
      'Zweite Ebene',
      'Als Rolle',
      'In Zeilen',
      'zerlegt',
      'Weit darin',
    ]);
    expect(blocks).toHaveLength(headings.length + 4);
  });

  it('knows that what it reads is in a heading', async () => {
    const page = await harness.open(
      wholePage(`<article><p>${LONG}</p></article><h1><span>Ein Titel, der außen steht</span></h1>`).replace(
        '<title>',
        '<title>Ein Titel, der außen steht: ',
      ),
    );
    const { roots, blocks } = await page.evaluate(() => probe.blocks());
    expect(roots).toEqual(['article', 'h1']);
    expect(blocks.map(({ isHeading }) => isHeading)).toEqual([false, true]);
  });

  it('never reads what is no text of the article', async () => {
    const page = await harness.open(
      wholePage(`<header><nav><a href="/">NEIN</a></nav></header><main><article><h1>Ein Titel, der lang genug ist</h1>
        <script>"NEIN"</script><style>.NEIN{}</style><noscript>NEIN</noscript><template>NEIN</template>
        <p>Vor <code>NEIN</code> <kbd>NEIN</kbd> <button>NEIN</button> <input value="NEIN"> <textarea>NEIN</textarea> nach</p>
        <pre>NEIN</pre><select><option>NEIN</option></select><form><p>NEIN</p></form>
        <div contenteditable="true">NEIN <p>NEIN</p></div><div role="textbox">NEIN</div>
        <p hidden>NEIN</p><p aria-hidden="true">NEIN</p><p style="display:none">NEIN</p><p style="visibility:hidden">NEIN</p>
        <p style="position:absolute;clip:rect(0,0,0,0)">NEIN</p><svg><text>NEIN</text></svg><math><mi>NEIN</mi></math>
        <div role="navigation">NEIN</div><div role="search">NEIN</div><div role="complementary">NEIN</div>
        <nav>NEIN</nav><footer>NEIN</footer>
        <aside><h3>Mehr zum Thema</h3><ul><li><a href="/1">NEIN eins</a></li><li><a href="/2">NEIN zwei</a></li></ul></aside>
        <div class="article-related"><a href="/3">NEIN drei und noch mehr</a><a href="/4">NEIN vier</a></div>
        <section><h3>Das könnte Sie auch interessieren</h3><a href="/5">NEIN fünf</a> <a href="/6">NEIN sechs</a></section>
        <p>Lesen Sie auch: <a href="/7">NEIN sieben, ein langer Titel</a></p>
        <ul><li><b>NEIN, ein langes Thema:</b> <a href="/8">Ein Titel, der anderswohin führt</a></li>
          <li><a href="/9">Noch einer, der anderswohin führt</a><p>von <a href="/10">NEIN zwei</a></p></li></ul>
        <p>${LONG}</p></article><section class="comments"><form><textarea>NEIN</textarea></form></section></main>
        <aside><p>NEIN ${LONG}</p></aside><footer><p>NEIN</p></footer>
        <div class="cookie" role="dialog">NEIN</div>
        <div style="position:fixed;bottom:0">Wir verwenden Cookies. NEIN</div>`),
    );
    const { blocks } = await page.evaluate(() => probe.blocks());
    expect(blocks.filter(({ text }) => text.includes('NEIN'))).toEqual([]);
    expect(blocks.map(({ text }) => text.trim())).toContain('Ein Titel, der lang genug ist');
    expect(blocks.some(({ text }) => /^Vor .*nach$/u.test(text))).toBe(true);
  });

  it('leaves consent bars out of a page without article and main', async () => {
    const found = await texts(
      wholePage(`<p>${LONG}</p><div style="position:fixed;inset:auto 0 0"><p>Diese Seite verwendet Cookies.</p></div>
        <div id="cmp-container"><p>Wir und unsere Partner</p></div>`),
    );
    expect(found).toEqual([LONG.trim()]);
  });

  it('does not find names across something that is not read', async () => {
    const page = await harness.open(article('<p>Mark <code>x</code> Rutte</p>'));
    expect(await page.evaluate(() => probe.rangeOf('Mark Rutte'))).toBeNull();
  });

  it('reads asides that are text, opinion pieces, leads called teaser, and lists that are not only links', async () => {
    const found = await texts(
      article(`<div class="teaser"><p>Der Vorspann mit <a href="/x">Link</a> und viel Text dahinter.</p></div>
        <aside><p>Ein Kasten, der etwas erklärt.</p></aside>
        <div class="comment"><p>Ein Kommentar ist auch ein Text.</p></div>
        <ul><li>Ein Punkt mit <a href="/y">Link</a> und Text</li><li>Noch ein Punkt</li></ul>
        <ul><li><a href="/m">Mark Rutte</a>, Nato</li><li><a href="/p">Wladimir Putin</a>, Kreml</li></ul>
        <ul><li><a href="/q">Ein Bericht mit einem langen Titel</a></li>
          <li><a href="/r">Ein zweiter Bericht mit Titel</a> und dazu ein Satz, der mehr sagt als der Titel</li></ul>`),
    );
    expect(found.slice(1, -1)).toEqual([
      'Der Vorspann mit Link und viel Text dahinter.',
      'Ein Kasten, der etwas erklärt.',
      'Ein Kommentar ist auch ein Text.',
      'Ein Punkt mit Link und Text',
      'Noch ein Punkt',
      'Mark Rutte, Nato',
      'Wladimir Putin, Kreml',
      'Ein zweiter Bericht mit Titel und dazu ein Satz, der mehr sagt als der Titel',
    ]);
  });

  it('reads content that is only skipped in rendering', async () => {
    const found = await texts(
      article('<section style="content-visibility:auto;contain-intrinsic-size:1px 5000px"><p>Weit unten</p></section>'),
    );
    expect(found).toContain('Weit unten');
  });

  it('tells the language of a block where it is set', async () => {
    const page = await harness.open(
      article('<blockquote lang="en-GB">Not so fast</blockquote><p>Ein <span lang="en">word</span></p>'),
    );
    const { blocks } = await page.evaluate(() => probe.blocks());
    expect(blocks.find(({ text }) => text === 'Not so fast')?.lang).toBe('en');
    expect(blocks.find(({ text }) => text.startsWith('Ein word'))?.lang).toBeUndefined();
  });

  it.each([
    ['the article', `<main><article id="a"><h1>T</h1><p>${LONG}</p></article></main>`, ['article#a']],
    [
      'several articles',
      `<main><article id="a"><p>${LONG}</p></article><article id="b"><p>${LONG}</p></article></main>`,
      ['article#a', 'article#b'],
    ],
    [
      'main, where articles are teasers',
      `<main><article><p>Kurz</p></article><p>${LONG}</p><p>${LONG}</p></main>`,
      ['main'],
    ],
    [
      'the part of the body with the text, where nothing else is told',
      `<div>Kurz</div><div id="t"><p>${LONG}</p></div>`,
      ['div#t'],
    ],
    ['the body, where text is all over it', `<div><p>${LONG}</p></div><div><p>${LONG}</p></div>`, ['body']],
    [
      'the article and a title beside it',
      `<div id="w"><h1>Probe: ein Titel daneben</h1><p>Vorspann</p><article id="a"><p>${LONG}</p></article></div>`,
      ['div#w'],
    ],
  ])('chooses %s', async (_, html, roots) => {
    const page = await harness.open(wholePage(html, '<meta property="og:title" content="Probe: ein Titel daneben">'));
    expect((await page.evaluate(() => probe.blocks())).roots).toEqual(roots);
  });

  it('cuts one giant text node at sentence ends', async () => {
    const page = await harness.open(wholePage(`<main><p>${'Ein Satz von Mark Rutte. '.repeat(4_000)}</p></main>`));
    const { blocks, skipped } = await page.evaluate(() => probe.blocks());
    expect(blocks.length).toBe(5);
    expect(skipped).toBe(0);
    expect(blocks.map(({ text }) => text).join('')).toBe('Ein Satz von Mark Rutte. '.repeat(4_000));
    for (const { text } of blocks) {
      expect(text.length).toBeLessThanOrEqual(20_000);
      expect(text).toMatch(/^Ein Satz.*Rutte\. $/su);
    }
  });
});

describe.each(BROWSERS)('article facts in %s', (name) => {
  const harness = usePageHarness(name);
  const ld = (value: unknown) =>
    `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

  it.each([
    [
      'JSON-LD',
      ld({
        '@type': 'NewsArticle',
        headline: 'Titel',
        inLanguage: 'de-DE',
        datePublished: '2025-04-04T23:59:00+02:00',
        publisher: { name: 'Blatt' },
        about: [{ name: 'Kreml' }],
        keywords: 'a, b',
      }),
      { title: 'Titel', lang: 'de', published: '2025-04-04', outlet: 'Blatt', topics: ['Kreml', 'a', 'b'] },
    ],
    [
      'a graph in an array',
      ld([{ '@graph': [{ '@type': 'Organization' }, { '@type': ['NewsArticle'], datePublished: '2025-04-05' }] }]),
      { published: '2025-04-05' },
    ],
    [
      'broken JSON-LD before a good one',
      ld('{"@type": "NewsArticle", ') + ld({ '@type': 'Article', headline: 'Gut' }),
      { title: 'Gut' },
    ],
    ['raw line breaks in JSON-LD', ld('{"@type":"NewsArticle","headline":"Zwei\nZeilen"}'), { title: 'Zwei Zeilen' }],
    [
      'wrong types',
      ld({
        '@type': 'NewsArticle',
        headline: { a: 1 },
        datePublished: 5,
        inLanguage: ['x-y', 1],
        publisher: 7,
        about: [null, 3],
      }),
      { title: 'Probe', published: null, topics: [] },
    ],
    [
      'Open Graph',
      '<meta property="og:title" content="OG"><meta property="article:published_time" content="2025-01-31T00:30:00Z"><meta property="og:locale" content="en_GB"><meta property="og:site_name" content="Paper">',
      { title: 'OG', published: '2025-01-31', lang: 'en', outlet: 'Paper' },
    ],
    ['a day that does not exist', '<meta property="article:published_time" content="2025-02-30">', { published: null }],
    ['the page itself', '', { title: 'Probe', lang: 'de', published: null }],
  ])('reads %s', async (_, head, expected) => {
    const page = await harness.open(wholePage(`<p>${LONG}</p>`, head));
    expect(await page.evaluate(() => probe.facts())).toMatchObject(expected);
  });

  it('tells no language where none is told, and takes the time element', async () => {
    const page = await harness.open(
      '<!doctype html><title>X</title><article><time datetime="2025-04-04T10:00:00+02:00">4. 4.</time></article>',
    );
    expect(await page.evaluate(() => probe.facts())).toMatchObject({
      lang: null,
      published: '2025-04-04',
      title: 'X',
      outlet: null,
    });
  });
});
