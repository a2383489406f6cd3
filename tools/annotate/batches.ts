/** Lines that go to a thread together. */
export interface Batch {
  lines: string[];
  /** Number of each line in the input, from 1. */
  numbers: number[];
}

/** A batch for a thread is full with so many lines or characters: small enough to share out evenly and to hold many. */
export const LINES_A_THREAD = 64;
const MOST_CHARACTERS = 500_000;

/** Gathers the lines of an input that are not blank into batches of `most` lines. */
export async function* batchesOf(lines: AsyncIterable<string>, most: number): AsyncGenerator<Batch> {
  let batch: Batch = { lines: [], numbers: [] };
  let characters = 0;
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    batch.lines.push(line);
    batch.numbers.push(number);
    characters += line.length;
    if (batch.lines.length < most && characters < MOST_CHARACTERS) continue;
    yield batch;
    batch = { lines: [], numbers: [] };
    characters = 0;
  }
  if (batch.lines.length > 0) yield batch;
}
