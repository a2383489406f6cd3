import type { Entry, Pack } from './schema.ts';

/** Gives a warning for every surface form that two entries share: the reader would see one of them at random. */
export function checkCollisions(named: { pack: Pack; file: string }[]): string[] {
  const owners = new Map<string, string>();
  const warnings: string[] = [];
  for (const { pack, file } of named) {
    for (const entry of pack.entries) {
      for (const [form, lang] of matchedForms(entry)) {
        // of two terms the language tells which is meant: a German `Billion` is a thousand English ones
        const word = form.normalize('NFC').toLowerCase();
        const key = entry.kind === 'term' && lang === 'de' ? `de ${word}` : word;
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

/** What of an entry is looked for in texts, each form once, with its language. */
function matchedForms(entry: Entry): Map<string, string> {
  if (entry.matching === 'off') return new Map();
  const names = Object.entries(entry.names).flatMap(([lang, list]) =>
    list
      .filter((name) => typeof name === 'string' || name.matching !== 'off')
      .map((name): [string, string] => [typeof name === 'string' ? name : name.text, lang]),
  );
  const forms = Object.entries(entry.forms ?? {}).flatMap(([lang, list]) =>
    list.map((form): [string, string] => [form, lang]),
  );
  return new Map([...names, ...forms]);
}
