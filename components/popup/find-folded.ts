export interface Found {
  /** UTF-16 code units. */
  start: number;
  length: number;
}

/** Where `query` stands in `text`, case and diacritics aside (`cafe` in `Café`, `grusse` in `Grüße`); null if nowhere. */
export function findFolded(text: string, query: string): Found | null {
  const wanted = fold(query).folded;
  if (wanted === '') return null;
  const { folded, starts, ends } = fold(text);
  const at = folded.indexOf(wanted);
  if (at < 0) return null;
  const start = starts[at]!;
  return { start, length: ends[at + wanted.length - 1]! - start };
}

/** For each unit of the folded text, where its character starts and ends in the original. */
function fold(text: string): { folded: string; starts: number[]; ends: number[] } {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of text) {
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('ß', 'ss');
    folded += plain;
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(offset);
      ends.push(offset + character.length);
    }
    offset += character.length;
    // a combining mark of its own (NFD text) belongs to the character before it
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = offset;
  }
  return { folded, starts, ends };
}
