/** What a table shows of a figure. */
export type Cell = string | number | boolean | null | undefined;

export type Row = Readonly<Record<string, Cell>>;

/**
 * Rows as lines of text under a title, a column a key in the order of their first appearance; numbers to the right, an
 * empty cell where a row has no such key or null.
 */
export function formatTable(title: string, rows: readonly Row[]): string {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = keys.map((key) => {
    const cells = rows.map((row) => (row[key] == null ? '' : String(row[key])));
    const width = Math.max(key.length, ...cells.map((cell) => cell.length));
    const right = rows.every((row) => row[key] == null || typeof row[key] === 'number');
    const fit = (text: string): string => (right ? text.padStart(width) : text.padEnd(width));
    return { head: fit(key), rule: '-'.repeat(width), cells: cells.map(fit) };
  });
  const line = (pick: (column: (typeof columns)[number]) => string): string => columns.map(pick).join('  ').trimEnd();
  return [
    title,
    line(({ head }) => head),
    line(({ rule }) => rule),
    ...rows.map((_, i) => line(({ cells }) => cells[i]!)),
  ].join('\n');
}
