import { setScene } from './support/scene.ts';
import { waitForMark } from './support/marks.ts';
import { FIRST, THIRD } from './support/statement-articles.ts';
const scene = await setScene('chrome', { '/first': FIRST, '/third': THIRD }, { lang: process.argv[2] ?? 'en' });
try {
  for (const p of ['/first', '/third']) {
    const page = await scene.open(p);
    await page.bringToFront();
    await waitForMark(page, 'said');
    await new Promise((r) => setTimeout(r, 600));
  }
  const own = await scene.openOwn('dossier.html?entry=dmitry-peskov');
  await own.bringToFront();
  await own.setViewport({ width: 1000, height: 900 });
  await new Promise((r) => setTimeout(r, 900));
  await own.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  console.log(
    await own.evaluate(() =>
      [...document.querySelectorAll('.button, h1, body')].map((b) => [
        b.className,
        getComputedStyle(b).backgroundColor,
        getComputedStyle(b).color,
        getComputedStyle(b).colorScheme,
      ]),
    ),
  );
  await own.screenshot({ path: '/tmp/dark.png', fullPage: true });
  console.log(await own.evaluate(() => chrome.i18n.getUILanguage()));
} finally {
  await scene.close();
}
