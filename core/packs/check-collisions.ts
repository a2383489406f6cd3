import type { Entry, Pack } from './schema.ts';

/** Gives a warning for every surface form that two entries share: the reader would see one of them at random. */
export function checkCollisions(named: { pack: Pack; file: string }[]): string[] {
  const owners = new Map<string, string>();
  const warnings: string[] = [];
  for (const { pack, file } of named) {
    for (const entry of pack.entries) {
      for (const form of matchedForms(entry)) {
        const key = form.normalize('NFC').toLowerCase();
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, entry.id);
        else if (owner !== entry.id) {
          warnings.push(`${file}: entry "${entry.id}", names: "${form}" also names entry "${owner}"`);
        }
      }
    }
  }
  return warnings;
}

/** What of an entry is looked for in texts, each form once. */
function matchedForms(entry: Entry): Set<string> {
  if (entry.matching === 'off') return new Set();
  const names = Object.values(entry.names).flat();
  const matched = names.filter((name) => typeof name === 'string' || name.matching !== 'off');
  const forms = Object.values(entry.forms ?? {}).flat();
  return new Set([...matched.map((name) => (typeof name === 'string' ? name : name.text)), ...forms]);
}
