import { parseArgs } from 'node:util';
import type { PainterName } from '../../../core/settings/settings.ts';
import { PAINTERS } from '../../../core/settings/settings.ts';
import { BROWSERS } from '../../../tests/support/browsers.ts';
import type { BrowserName } from '../../../tests/support/browsers.ts';

export interface PagesOptions {
  /** Folder of saved pages. */
  folder: string;
  browser: BrowserName;
  painter: PainterName;
  /** Folder for a picture of every page; null for none. */
  shots: string | null;
  /** Knows names that stand in the pages, too, so that there is something to mark on all of them. */
  names: boolean;
  /** Each line says what of the article is not read, and what is read beside it. */
  list: boolean;
}

const USAGE =
  'usage: npm run -s evaluate -- pages [--browser=chrome|firefox] [--painter=highlights|elements] [--names] [--shots=DIR] [--list] DIR';

/** Reads the arguments of the evaluation of saved pages. Throws an Error that says what is wrong with them. */
export function parsePagesOptions(args: readonly string[]): PagesOptions {
  const { values, positionals } = parsed(args);
  const [folder, ...more] = positionals;
  if (!folder) throw wrong('name a folder of saved pages');
  if (more.length > 0) throw wrong(`one folder at a time: ${positionals.join(', ')}`);
  if (values.shots === '') throw wrong('--shots: name a folder for the pictures');
  return {
    folder,
    browser: oneOf('--browser', values.browser, BROWSERS),
    painter: oneOf('--painter', values.painter, PAINTERS),
    shots: values.shots ?? null,
    names: values.names,
    list: values.list,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chrome' },
        painter: { type: 'string', default: 'highlights' },
        shots: { type: 'string' },
        names: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw wrong((error as Error).message);
  }
}

function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw wrong(`${option}: ${known.join(' or ')}, not ${value || 'nothing'}`);
  return found;
}

const wrong = (what: string): Error => new Error(`pages: ${what}\n${USAGE}`);
