import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './run-command.ts';

/**
 * Bytes, as they lie in the build: what a browser reads and compiles in every tab that is annotated, and in every frame. The
 * card is drawn before the background has woken up, so what it is made of (moving, leading on, sheet, reading aloud) is here,
 * and so is what keeps a page quiet and what the side panel asks of it.
 */
const MAX_BYTES: Record<string, number> = { 'content-script.js': 198_000, 'frame-scout.js': 18_500 };

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/** Compares the built content scripts with their budget. Throws if there is no build. */
export async function checkSizes(): Promise<{ isGood: boolean; lines: string[] }> {
  const lines: string[] = [];
  let isGood = true;
  for (const build of BUILDS) {
    for (const [name, limit] of Object.entries(MAX_BYTES)) {
      const bytes = await readFile(join(ROOT, '.output', build, name));
      const fits = bytes.length <= limit;
      isGood &&= fits;
      const words = fits ? 'within' : 'MORE THAN';
      lines.push(`${build}/${name}: ${bytes.length} bytes (${gzipSync(bytes).length} gzipped), ${words} ${limit}`);
    }
  }
  return { isGood, lines };
}
