import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Translate } from '../../core/model/card-props.ts';

export const LOCALES = ['en', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

// a path, not a URL: in jsdom tests URL is jsdom's own, which node:fs does not take
const FOLDER = join(import.meta.dirname, '../../assets/public/_locales');

/** The messages of a locale as they ship: key → text with `$1` … in it. */
export function readMessages(locale: Locale): Record<string, string> {
  const file = JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8')) as Record<
    string,
    { message: string }
  >;
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}

/** Translates as the browser does, from the real messages. Throws on a key that is in none, where a browser shows nothing. */
export function translateWith(locale: Locale): Translate {
  const messages = readMessages(locale);
  return (key, ...args) => {
    const message = messages[key];
    if (message === undefined) throw new Error(`no message ${key} in ${locale}`);
    return message.replace(/\$(\d)/gu, (_, number: string) => args[Number(number) - 1] ?? '');
  };
}
