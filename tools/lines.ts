import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

const BYTE_ORDER_MARK = /^\ufeff/u;

/** The lines of a stream without a byte order mark, one at a time: what is not asked for is not read. */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  let first = true;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    yield first ? line.replace(BYTE_ORDER_MARK, '') : line;
    first = false;
  }
}

/** The lines of a file, unpacked if its name ends in `.gz`. */
export function linesOf(file: string): AsyncGenerator<string> {
  const stream = createReadStream(file);
  return readLines(file.endsWith('.gz') ? stream.pipe(createGunzip()) : stream);
}

export async function readWhole(input: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks).toString('utf8');
}

/** Writes a line and waits while the reader of our output is behind, so that memory stays bounded. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
