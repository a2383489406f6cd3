import type { Pack } from '../../core/packs/schema.ts';

/** A pack as the text of its file: an entry or statement a line, so that a change shows what it changes. */
export function packText(pack: Pack): string {
  const { entries, statements, ...head } = pack;
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const lists = Object.entries({ entries, ...(statements && { statements }) }).map(
    ([key, items]) =>
      `  ${JSON.stringify(key)}: [${items.map((item) => `\n    ${JSON.stringify(item)}`).join(',')}\n  ]`,
  );
  return `{\n${[...fields, ...lists].join(',\n')}\n}\n`;
}
