import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pack } from '../core/packs/schema.ts';
import { buildWithPack } from './extension-build.ts';

/** Builds of the extension with one pack each. The halves of the bench share them: a build takes longer than many a figure. */
export class Builds {
  #folder: Promise<string> | null = null;
  readonly #made = new Map<string, Promise<string>>();

  /** The folder of the extension with this pack in place of the built-in ones, built if it has not been. Throws if it cannot be. */
  async withPack(pack: Pack): Promise<string> {
    const key = createHash('sha256').update(JSON.stringify(pack)).digest('hex');
    this.#folder ??= mkdtemp(join(tmpdir(), 'dramatis-bench-'));
    const folder = join(await this.#folder, key);
    const made = this.#made.get(key) ?? buildWithPack(pack, folder);
    this.#made.set(key, made);
    return made;
  }

  async remove(): Promise<void> {
    if (this.#folder) await rm(await this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
