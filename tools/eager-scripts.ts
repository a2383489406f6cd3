import type { Plugin } from 'vite';

/** Scripts of which nearly every function runs on every page, at once. */
const EAGER = new Set(['page-reading.js']);
/**
 * Tells Chromium (136 and later) to compile a script as a whole when it is loaded, in place of each function when it is first
 * called (WICG, Explicit JavaScript Compile Hints). It counts in front of everything else; for other browsers it is a comment.
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

export const eagerScripts = (): Plugin => ({
  name: 'dramatis:eager-scripts',
  generateBundle: (_, files) => {
    for (const file of Object.values(files))
      if (file.type === 'chunk' && EAGER.has(file.fileName)) file.code = HINT + file.code;
  },
});
