import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './run-command.ts';

/**
 * Bytes, as they lie in the build: what a browser reads and compiles in every tab that is annotated (two), in every frame, in
 * every tab with marks, and where marks are elements (ADR 18).
 */
const MAX_BYTES: Record<string, number> = {
  'content-script.js': 94_000,
  'page-reading.js': 48_500,
  'frame-scout.js': 18_500,
  // while it runs, the page waits
  'wake-background.js': 1_200,
  'card.js': 49_000,
  'element-marks.js': 26_000,
};

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
