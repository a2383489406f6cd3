import { describe, expect, it } from 'vitest';
import { PAINTERS } from '../../core/settings/settings.ts';
import { askedSince, expectShown, PROSE, shown } from '../support/asked.ts';
import { BROWSERS } from '../support/browsers.ts';
import { annotate, NAMES, usePageHarness, wholePage } from '../support/page-harness.ts';

const PAGE = wholePage(`<main><article id="a"><h1>Kreml bremst</h1><p id="one">Mark Rutte eins. ${PROSE}</p>
  <p id="two">Wladimir Putin zwei</p><div id="more" style="display:none"><p>Moskau versteckt</p></div></article></main>`);

describe.each(BROWSERS.flatMap((name) => PAINTERS.map((painter) => ({ name, painter }))))(
  'a page that changes, with $painter in $name',
  ({ name, painter }) => {
    const harness = usePageHarness(name);
    const open = async () => {
      const page = await harness.open(PAGE);
      await annotate(page, { painter });
      await expectShown(page, ['Kreml', 'Mark Rutte', 'Wladimir Putin']);
      return { page, asked: await page.evaluate(() => probe.log().requests.length) };
    };

    it('reads what is new, and only that', async () => {
      const { page, asked } = await open();
      await page.evaluate(() => {
        const paragraph = document.createElement('p');
        paragraph.append('Neu: ', document.createElement('b'));
        paragraph.querySelector('b')!.textContent = 'Moskau';
        document.querySelector('#one')!.after(paragraph);
      });
      await expectShown(page, ['Kreml', 'Mark Rutte', 'Moskau', 'Wladimir Putin']);
      expect(await askedSince(page, asked)).toEqual(['Neu: Moskau']);
      expect(await page.evaluate(() => probe.summary()?.entries.map(({ id }) => id))).toEqual([
        'kreml',
        'rutte',
        'moskau',
        'putin',
      ]);
    });

    it('takes its time where the page goes on changing, and reads all of it in the end', async () => {
      const page = await harness.open(PAGE);
      await annotate(page, { painter, longestPause: 400 });
      await page.evaluate(async () => {
        const text = document.querySelector('#two')!.firstChild as Text;
        for (let i = 0; i < 120; i++) {
          text.data = `Wladimir Putin sagt zum ${i}. Mal etwas`;
          await new Promise((done) => setTimeout(done, 10));
        }
        text.data = 'Mark Rutte hat das letzte Wort';
      });
      const named = () => page.evaluate(() => probe.summary()!.entries.map(({ id, count }) => `${id} ${count}`));
      await expect.poll(named, { timeout: 3_000 }).toEqual(['kreml 1', 'rutte 2']);
      // 50, 100, 200, 400, 400 and 400 ms: every 50 ms it would be more than twenty
      expect((await askedSince(page, 1)).length).toBeLessThan(12);
    });

    it('drops a mark on changed text at once, and reads only that block again', async () => {
      const { page, asked } = await open();
      const atOnce = await page.evaluate(async () => {
        (document.querySelector('#two')!.firstChild as Text).data = 'In Moskau ist es kalt';
        await Promise.resolve();
        const text = document.querySelector('#two')!.textContent;
        return [
          text,
          probe
            .marks()
            .concat(probe.highlights() as never)
            .map((mark) => mark.text)
            .filter((words) => words !== 'Kreml' && !/Rutte/u.test(words)),
        ];
      });
      expect(atOnce).toEqual(['In Moskau ist es kalt', []]);
      await expectShown(page, ['Kreml', 'Mark Rutte', 'Moskau']);
      expect(await askedSince(page, asked)).toEqual(['In Moskau ist es kalt']);
    });

    it('forgets what is removed', async () => {
      const { page, asked } = await open();
      await page.evaluate(() => document.querySelector('#one')!.remove());
      await expectShown(page, ['Kreml', 'Wladimir Putin']);
      await expect
        .poll(() => page.evaluate(() => probe.summary()?.entries.map(({ id }) => id)))
        .toEqual(['kreml', 'putin']);
      expect(await askedSince(page, asked)).toEqual([]);
    });

    it('keeps its marks when inline content beside them changes, and follows moved paragraphs', async () => {
      const { page } = await open();
      await page.evaluate(() => {
        document
          .querySelector('#two')!
          .append(' und ', Object.assign(document.createElement('i'), { textContent: 'Moskau' }));
        document.querySelector('#a')!.insertBefore(document.querySelector('#two')!, document.querySelector('#one'));
      });
      await expectShown(page, ['Kreml', 'Wladimir Putin', 'Moskau', 'Mark Rutte']);
      expect(await page.evaluate(() => probe.summary()?.entries.map(({ id }) => id))).toEqual([
        'kreml',
        'putin',
        'moskau',
        'rutte',
      ]);
    });

    it('reads a part when it unfolds', async () => {
      const { page } = await open();
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('#more')!.style.display = 'block';
      });
      await expectShown(page, ['Kreml', 'Mark Rutte', 'Wladimir Putin', 'Moskau']);
    });

    it.each<[string, () => void, () => void]>([
      [
        'a class',
        () => document.querySelector('#two')!.classList.add('gone'),
        () => document.querySelector('#two')!.classList.remove('gone'),
      ],
      [
        'a style of a line within it',
        () => document.querySelector<HTMLElement>('#two span')!.style.setProperty('display', 'none'),
        () => document.querySelector<HTMLElement>('#two span')!.style.removeProperty('display'),
      ],
      [
        'an attribute of what is around it',
        () => document.querySelector<HTMLElement>('#around')!.setAttribute('hidden', ''),
        () => document.querySelector<HTMLElement>('#around')!.removeAttribute('hidden'),
      ],
      [
        'an editor that is made of it',
        () => document.querySelector('#two')!.setAttribute('contenteditable', 'true'),
        () => document.querySelector('#two')!.removeAttribute('contenteditable'),
      ],
    ])('forgets what is hidden by %s, and reads it when it is shown again', async (_, hide, show) => {
      const page = await harness.open(
        wholePage(
          `<article><p>Kreml. ${PROSE}</p><div id="around"><p id="two">Vom <span>Moskau</span>-Tag</p></div></article>`,
          '<style>.gone { display: none }</style>',
        ),
      );
      await annotate(page, { painter });
      await expectShown(page, ['Kreml', 'Moskau']);
      await page.evaluate(hide);
      await expectShown(page, ['Kreml']);
      expect(await page.evaluate(() => document.querySelector('#two mark'))).toBeNull();
      await page.evaluate(show);
      await expectShown(page, ['Kreml', 'Moskau']);
    });

    it('reads the view that a page shows in place of another', async () => {
      const page = await harness.open(
        wholePage(`<main id="a"><p>Kreml. ${PROSE}</p></main><main id="b" hidden><p>Moskau. ${PROSE}</p></main>`),
      );
      const turn = () =>
        page.evaluate(() => document.querySelectorAll('main').forEach((one) => (one.hidden = !one.hidden)));
      await annotate(page, { painter });
      await expectShown(page, ['Kreml']);
      await turn();
      await expectShown(page, ['Moskau']);
      await turn();
      await expectShown(page, ['Kreml']);
    });

    it('reads what has moved with an inline element around it', async () => {
      const page = await harness.open(
        wholePage(`<article><p>${PROSE}</p><div id="a"><span><p>Kreml</p></span></div><div id="b"></div></article>`),
      );
      await annotate(page, { painter });
      await page.evaluate(() => document.querySelector('#b')!.append(document.querySelector('#a span')!));
      await expectShown(page, ['Kreml']);
      expect(await page.evaluate(() => document.querySelector('#b')!.textContent)).toBe('Kreml');
    });

    it('reads what changes and is moved with all around it at the same time once', async () => {
      const { page, asked } = await open();
      await page.evaluate(() => {
        const outer = document.createElement('div');
        outer.innerHTML = '<div id="inner">In</div>';
        document.querySelector('#two')!.after(outer);
      });
      await expect.poll(() => askedSince(page, asked)).toEqual(['In']);
      await page.evaluate(() => {
        const inner = document.querySelector('#inner')!;
        (inner.firstChild as Text).data = 'Aus Moskau';
        const outer = inner.parentElement!;
        outer.before(outer.nextSibling ?? '', outer);
        const paragraph = document.createElement('p');
        paragraph.textContent = 'Kreml';
        inner.append(paragraph);
      });
      await expectShown(page, ['Kreml', 'Mark Rutte', 'Wladimir Putin', 'Moskau', 'Kreml']);
      expect(await page.evaluate(() => probe.summary()?.entries.map(({ id, count }) => `${id} ${count}`))).toEqual([
        'kreml 2',
        'rutte 1',
        'putin 1',
        'moskau 1',
      ]);
    });

    it('reads a paragraph again in another language, and takes the name at its beginning for written anew', async () => {
      const page = await harness.open(wholePage(`<article><p>${PROSE}</p><p id="two">Kreml</p></article>`));
      await annotate(page, { painter });
      const asked = await page.evaluate(() => probe.log().requests.length);
      await page.evaluate(() => document.querySelector('#two')!.setAttribute('lang', 'en'));
      await expect.poll(() => askedSince(page, asked)).toEqual(['Kreml']);
      await expectShown(page, ['Kreml']);
      await page.evaluate(() => {
        document.querySelector('#two')!.firstChild!.nodeValue = '';
      });
      await expectShown(page, []);
      expect(await page.evaluate(() => document.querySelector('#two')!.textContent)).toBe('');
    });

    it('never feeds itself', async () => {
      const { page, asked } = await open();
      await page.evaluate(() => probe.goTo('putin'));
      await page.evaluate(() => probe.wait(400));
      await page.keyboard.press('Escape');
      await page.evaluate(() => probe.update({ painter: 'highlights' }));
      await page.evaluate(() => probe.update({ painter: 'elements' }));
      await page.evaluate(() => probe.wait(400));
      expect(await page.evaluate(() => probe.log().requests.length)).toBe(asked);
    });

    it('does not read a bar that asks for consent once it is filled', async () => {
      const page = await harness.open(PAGE.replace('<p id="two">', '<div id="bar" style="position:fixed"></div>$&'));
      await annotate(page, { painter });
      await page.evaluate(() => {
        document.querySelector('#bar')!.innerHTML = '<p>Moskau hat Cookies</p>';
        document.querySelector('#two')!.append(' und Moskau');
      });
      await expectShown(page, ['Kreml', 'Mark Rutte', 'Wladimir Putin', 'Moskau']);
      const asked = await page.evaluate(() => probe.log().requests.length);
      await page.evaluate(() => document.querySelector('#bar p')!.append(' und Moskau Kekse'));
      await page.evaluate(() => probe.wait(300));
      expect(await askedSince(page, asked)).toEqual([]);
    });

    it('reads what has changed in a box while that was not displayed', async () => {
      const box = '<div id="box" style="position:absolute;overflow:hidden"><p>Nichts</p></div>';
      const page = await harness.open(PAGE.replace('<p id="two">', `${box}$&`));
      await annotate(page, { painter });
      await page.evaluate(() => (document.querySelector<HTMLElement>('#box')!.style.display = 'none'));
      await page.evaluate(() => document.querySelector('#box p')!.append(' in Moskau'));
      await page.evaluate(() => probe.wait(300));
      await page.evaluate(() => (document.querySelector<HTMLElement>('#box')!.style.display = ''));
      await expect.poll(() => shown(page), { timeout: 3_000 }).toContain('Moskau');
    });

    it('does not read new teasers and dialogs', async () => {
      const { page, asked } = await open();
      await page.evaluate(() => {
        const make = (tag: string, attributes: Record<string, string>, text: string) => {
          const element = document.createElement(tag);
          for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
          element.append(Object.assign(document.createElement('p'), { textContent: text }));
          document.querySelector('#a')!.append(element);
          return element.firstElementChild!;
        };
        const inside = [
          make('div', { role: 'dialog' }, 'Moskau'),
          make('nav', {}, 'Moskau'),
          make('div', { style: 'position:fixed' }, 'Cookies aus Moskau'),
        ];
        setTimeout(() => inside.forEach((element) => element.append(' und noch einmal Moskau')), 200);
      });
      await page.evaluate(() => probe.wait(500));
      expect(await askedSince(page, asked)).toEqual([]);
    });

    it('starts anew when a single-page site goes to another article', async () => {
      const { page } = await open();
      await page.evaluate((text) => {
        history.pushState(null, '', '/another');
        const article = document.createElement('article');
        article.append(Object.assign(document.createElement('p'), { textContent: `Moskau ist neu. ${text}` }));
        document.querySelector('#a')!.replaceWith(article);
      }, PROSE);
      await expectShown(page, ['Moskau']);
      await expect.poll(() => page.evaluate(() => probe.summary()?.state)).toBe('done');
      const { facts, known } = await page.evaluate(() => probe.log().requests.at(-1)!);
      expect(facts.url).toMatch(/\/another$/u);
      expect(known).toEqual({ named: {}, rivals: {} });
    });

    it('takes nothing that a single-page site still tells of the article before', async () => {
      const ld = (published: string, path?: string) =>
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', datePublished: published, ...(path && { url: path }) })}</script>`;
      const page = await harness.open(
        PAGE.replace(
          '</head>',
          `${ld('2025-01-01')}<meta property="article:published_time" content="2025-01-01"></head>`,
        ),
      );
      await annotate(page, { painter });
      const factsOf = () => page.evaluate(() => probe.log().requests.at(-1)!.facts);
      expect(await factsOf()).toMatchObject({ published: '2025-01-01' });
      const goTo = (path: string, head: string | null) =>
        page.evaluate(
          (address, html, text) => {
            history.pushState(null, '', address);
            document.querySelector('article')!.innerHTML = `<h1>Moskau</h1><p>${text}</p>`;
            if (html !== null) document.head.innerHTML = html;
          },
          path,
          head,
          PROSE,
        );
      const there = async (path: string) => (await factsOf()).url.endsWith(path);
      await goTo('/second', null);
      await expect.poll(() => there('/second')).toBe(true);
      expect(await factsOf()).toMatchObject({ published: null });
      // told late: all of the article is asked about once more
      await page.evaluate((html) => {
        document.head.innerHTML = html;
      }, ld('2025-02-02'));
      await expect.poll(factsOf).toMatchObject({ published: '2025-02-02' });
      expect(
        await page.evaluate(
          () =>
            probe
              .log()
              .requests.at(-1)!
              .blocks.map(({ text }) => text)[0],
        ),
      ).toBe('Moskau');
      // written into what is there
      const setMeta = (day: string) =>
        page.evaluate((day) => {
          document.querySelector('meta[property]')!.setAttribute('content', day);
        }, day);
      await page.evaluate(() => {
        document.head.innerHTML = '<meta property="article:published_time" content="2025-02-04">';
      });
      await expect.poll(factsOf).toMatchObject({ published: '2025-02-04' });
      await setMeta('2025-02-02');
      await expect.poll(factsOf).toMatchObject({ published: '2025-02-02' });
      // a tidied query is the same article
      await page.evaluate(() => {
        history.replaceState(null, '', '/second?tidy');
        document.querySelector('article p')!.append(' Ende.');
      });
      await expect.poll(() => there('?tidy')).toBe(true);
      expect(await factsOf()).toMatchObject({ published: '2025-02-02' });
      // told before, but of this address
      await page.evaluate(
        (html) => {
          document.head.innerHTML = html;
        },
        ld('2025-03-03', '/third'),
      );
      await expect.poll(factsOf).toMatchObject({ published: '2025-03-03' });
      await goTo('/third', null);
      await expect.poll(() => there('/third')).toBe(true);
      expect(await factsOf()).toMatchObject({ published: '2025-03-03' });
    });

    it('leaves the page as the page has made it', async () => {
      const { page } = await open();
      await page.evaluate(() => {
        (document.querySelector('#one')!.firstChild as Text).data = 'Anders: Kreml und Moskau';
        document.querySelector('#two')!.textContent = 'Auch anders: Mark Rutte';
      });
      await expectShown(page, ['Kreml', 'Kreml', 'Moskau', 'Mark Rutte']);
      await page.evaluate(() => probe.destroy());
      expect(
        await page.$eval('#a', (element) =>
          [...element.querySelectorAll('p')].map((p) => [p.childNodes.length, p.textContent]),
        ),
      ).toEqual([
        [1, 'Anders: Kreml und Moskau'],
        [1, 'Auch anders: Mark Rutte'],
        [1, 'Moskau versteckt'],
      ]);
    });
  },
);

describe.each(BROWSERS)('evidence in %s', (name) => {
  const harness = usePageHarness(name);

  it('asks again about what a later batch makes clear, in batches of a bounded size', async () => {
    const filler = `<p>${'Ein Satz ohne Namen und ohne Belang für irgendwen. '.repeat(60)}</p>`.repeat(45);
    const page = await harness.open(
      wholePage(`<main><p>Der Chef Rutte kam</p>${filler}<p>Mark Rutte sprach</p></main>`),
    );
    await annotate(page, { names: [...NAMES, { name: 'Rutte', entry: 'rutte', kind: 'person', weak: true }] });
    const requests = await page.evaluate(() =>
      probe.log().requests.map(({ blocks, known }) => ({
        size: blocks.reduce((sum, { text }) => sum + text.length, 0),
        blocks: blocks.length,
        known: Object.keys(known.named),
      })),
    );
    expect(requests).toHaveLength(4);
    for (const { size } of requests) expect(size).toBeLessThanOrEqual(64_000);
    expect(requests.at(-1)).toMatchObject({ blocks: 1, known: ['rutte'] });
    expect((await shown(page))[0]).toBe('Rutte');
  });

  it('asks about what is in view first', async () => {
    const filler = `<p>${'Ein Satz ohne Namen und ohne Belang für irgendwen. '.repeat(60)}</p>`.repeat(45);
    const page = await harness.open(wholePage(`<main>${filler}<p>Mark Rutte sprach</p></main>`));
    await page.evaluate(() => window.scrollTo(0, 1e6));
    await annotate(page);
    const first = await page.evaluate(() =>
      probe
        .log()
        .requests[0]!.blocks.map(({ text }) => text)
        .join(''),
    );
    expect(first).toContain('Mark Rutte');
  });

  it('goes to rest when the extension has gone, and keeps its marks', async () => {
    const page = await harness.open(PAGE);
    await annotate(page);
    await page.evaluate(() => {
      probe.setGone(true);
      document.querySelector('#two')!.after(Object.assign(document.createElement('p'), { textContent: 'Moskau' }));
    });
    await page.evaluate(() => probe.wait(300));
    expect(await shown(page)).toEqual(['Kreml', 'Mark Rutte', 'Wladimir Putin']);
    const requests = await page.evaluate(() => probe.log().requests.length);
    await page.evaluate(() =>
      document.querySelector('#two')!.after(Object.assign(document.createElement('p'), { textContent: 'Kreml' })),
    );
    await page.evaluate(() => probe.goTo('putin'));
    await expect.poll(() => page.evaluate(() => probe.log().cards.at(-1)?.status)).toBe('gone');
    expect(await page.evaluate(() => probe.log().requests.length)).toBe(requests);
    expect(await page.evaluate(() => probe.summary()?.state)).toBe('done');
  });
});
