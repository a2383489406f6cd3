import type { Pack } from '../core/packs/schema.ts';

/** The packs of the extension itself. They are checked at build time (`npm run pack -- check`), so not again here. */
export function builtInPacks(): Pack[] {
  const files = import.meta.glob<Pack>('../assets/packs/*.json', { eager: true, import: 'default' });
  return Object.keys(files)
    .sort()
    .map((file) => files[file]!);
}
