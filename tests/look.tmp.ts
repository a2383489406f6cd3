import { readFile } from 'node:fs/promises';
import { setScene } from './support/scene.ts';
import { waitForMark, placeOfMark, pointAt, waitForCard } from './support/marks.ts';
const de = await readFile('assets/demo/article.de.html','utf8');
const en = await readFile('assets/demo/article.en.html','utf8');
const lang = process.argv[2] ?? 'de';
const scene = await setScene('chrome', { '/de': de, '/en': en }, { lang });
try {
  const page = await scene.open('/en');
  await waitForMark(page, 'said');
  const page2 = await scene.open('/de');
  await waitForMark(page2, 'sagte');
  await new Promise((r) => setTimeout(r, 800));
  await pointAt(page2, await placeOfMark(page2, 'sagte', 2));
  console.log(await waitForCard(page2));
  await page2.screenshot({ path: '/tmp/s1.png' });
  await page2.mouse.move(2, 2);
  await new Promise((r) => setTimeout(r, 600));
  await pointAt(page2, await placeOfMark(page2, 'Marco Rubio', 0));
  console.log(await waitForCard(page2));
  await page2.screenshot({ path: '/tmp/s2.png' });
  const popup = await scene.popup(page2);
  await new Promise((r) => setTimeout(r, 900));
  await popup.screenshot({ path: '/tmp/s3.png', fullPage: true });
  for (const [i, path] of ['dossier.html?entry=marco-rubio', 'dossier.html', 'options.html'].entries()) {
    const own = await scene.openOwn(path);
    await own.setViewport({ width: 1000, height: 900 });
    await new Promise((r) => setTimeout(r, 900));
    await own.screenshot({ path: `/tmp/d${i}.png`, fullPage: true });
  }
  console.log(scene.complaints);
} finally { await scene.close(); }
