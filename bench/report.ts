import { formatTable } from './table.ts';
import type { Row } from './table.ts';

/** Takes figures as they come: each becomes one JSON object a line; `tables` gives them for people, a table a kind. */
export class Report {
  readonly #rows = new Map<string, Row[]>();
  readonly #write: (line: string) => void;

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  /** `kind` comes first in the line, as `bench`. */
  add(kind: string, row: Row): void {
    this.#write(JSON.stringify({ bench: kind, ...row }));
    const rows = this.#rows.get(kind);
    if (rows) rows.push(row);
    else this.#rows.set(kind, [row]);
  }

  get tables(): string {
    return [...this.#rows].map(([kind, rows]) => formatTable(kind, rows)).join('\n\n');
  }
}
