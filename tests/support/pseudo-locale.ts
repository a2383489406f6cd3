import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLAIN = 'aceghijlnorstuwyzACEGHIJLNORSTUWYZ';
const ACCENTED = 'åçéğĥîĵļñöŕšţûŵýžÅÇÉĜĤÎĴĻÑÖŔŠŢÛŴÝŽ';
/** Codes, not words. */
const KEPT = new Set(['locale']);

/** A message as a longer language with other letters would have it: `[Öþţîöñš one]`, 40 % longer at least. */
export function pseudo(message: string): string {
  // what is put in, and the marks of the sample, stay as they are
  const accented = message.replace(/\$\d|\[\w+:|[a-zA-Z]/gu, (part) =>
    part.length > 1 ? part : (ACCENTED[PLAIN.indexOf(part)] ?? part),
  );
  const longer = accented.split(' ').map((word, i) => (i % 2 === 0 && /^\p{L}+$/u.test(word) ? stretched(word) : word));
  const missing = Math.ceil(1.4 * message.length) - longer.join(' ').length - 2;
  const more = 'éxţŕå ŵöŕðš '.repeat(Math.ceil(Math.max(0, missing) / 12)).slice(0, Math.max(0, missing));
  return `⟦${longer.join(' ')}${more && ` ${more.trim()}`}⟧`;
}

/** Long words are what makes a narrow column too narrow. */
const stretched = (word: string): string => word.replace(/[åéîöû]/gu, '$&$&');

/** A copy of a built extension that speaks the pseudo-locale instead of English; gives its folder. */
export async function inPseudoLocale(built: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dramatis-pseudo-'));
  await cp(built, folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  const messages = JSON.parse(await readFile(file, 'utf8')) as Record<string, { message: string }>;
  for (const [key, entry] of Object.entries(messages)) if (!KEPT.has(key)) entry.message = pseudo(entry.message);
  // stores ask for a short one, and browsers for one that is not too long
  messages['extension_name']!.message = 'Dramatis';
  messages['extension_description']!.message = 'Dramatis';
  await writeFile(file, JSON.stringify(messages));
  return folder;
}
