import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import type { Pack } from '../core/packs/schema.ts';
import type { BrowserName } from '../tests/support/browsers.ts';
import { builtInFiles } from '../tools/load-packs.ts';
import { runTool } from '../tools/run-command.ts';

/** Builds the e2e build with one pack in place of the built-in ones, in a folder; gives the extension's own. Throws if it fails. */
export async function buildWithPack(pack: Pack, folder: string): Promise<string> {
  return build('chrome', folder, [await written(pack, folder)]);
}

/** Builds the e2e build as it is, with one more pack if there is one, in a folder; gives the extension's own. Throws if it fails. */
export async function buildWithBuiltIn(name: BrowserName, folder: string, pack: Pack | null): Promise<string> {
  return build(name, folder, [...builtInFiles(), ...(pack ? [await written(pack, folder)] : [])]);
}

async function written(pack: Pack, folder: string): Promise<string> {
  const file = join(folder, `${pack.id}.json`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(pack));
  return file;
}

async function build(name: BrowserName, folder: string, packs: readonly string[]): Promise<string> {
  // wxt.config.ts reads both
  env['DRAMATIS_PACKS'] = packs.join(',');
  env['DRAMATIS_OUT_DIR'] = folder;
  const { code, output } = await runTool('wxt', ['build', '--mode', 'e2e', '-b', name]);
  delete env['DRAMATIS_PACKS'];
  delete env['DRAMATIS_OUT_DIR'];
  if (code !== 0) throw new Error(`The extension was not built:\n${output}`);
  return join(folder, `${name}-mv3-e2e`);
}
