import { MarkBook } from './mark-book.ts';
import { newPainter } from './new-painter.ts';
import { QuietPainter } from './quiet-painter.ts';
import { Reading } from './reading.ts';

/** What reads a page and marks it: it runs on every page, all at once, and is compiled as a whole (docs/adr/0018). */
export interface ReadingPart {
  Reading: typeof Reading;
  MarkBook: typeof MarkBook;
  QuietPainter: typeof QuietPainter;
  newPainter: typeof newPainter;
}

export const READING: ReadingPart = { Reading, MarkBook, QuietPainter, newPainter };
