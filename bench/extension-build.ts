import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import type { Pack } from '../core/packs/schema.ts';
import { runTool } from '../tools/run-command.ts';

/** Builds the e2e build with one pack in place of the built-in ones, in a folder; gives the extension's own. Throws if it fails. */
export async function buildWithPack(pack: Pack, folder: string): Promise<string> {
  const file = join(folder, `${pack.id}.json`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(pack));
  // wxt.config.ts reads both
  env['DRAMATIS_PACKS'] = file;
  env['DRAMATIS_OUT_DIR'] = folder;
  const { code, output } = await runTool('wxt', ['build', '--mode', 'e2e']);
  delete env['DRAMATIS_PACKS'];
  delete env['DRAMATIS_OUT_DIR'];
  if (code !== 0) throw new Error(`The extension was not built:\n${output}`);
  return join(folder, 'chrome-mv3-e2e');
}
