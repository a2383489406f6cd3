import type { Plugin } from 'vite';

/**
 * Writes what is beyond ASCII in scripts as escapes. The browser keeps the text of a script in every page that runs it:
 * one letter beyond Latin-1 makes it take twice the room. Such letters stand in strings and regular expressions alone.
 */
export const asciiScripts = (): Plugin => ({
  name: 'dramatis:ascii-scripts',
  generateBundle: (_, files) => {
    for (const file of Object.values(files)) if (file.type === 'chunk') file.code = escaped(file.code);
  },
});

/** A script with `\uXXXX` for every UTF-16 code unit beyond ASCII. */
export const escaped = (code: string): string =>
  code.replace(/[^\u0000-\u007f]/gu, (letter) =>
    [...Array(letter.length).keys()].map((at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
