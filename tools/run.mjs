// node tools/run.mjs [--browsers] FILE.ts [ARGUMENT…]: sets up, then runs a TypeScript file on the Node that the set-up
// installed. `node setup.mjs && node file.ts` would not do on a fresh clone: the shell remembers where it found the
// first `node`, so that the second would be the machine's old one, which cannot run TypeScript.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { argv, execPath, features, platform } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setUp } from './setup.mjs';

const NEWER_NODE = fileURLToPath(
  new URL(`../node_modules/node/bin/node${platform === 'win32' ? '.exe' : ''}`, import.meta.url),
);

const browsers = argv[2] === '--browsers';
const [file, ...rest] = argv.slice(browsers ? 3 : 2);

try {
  if (!file) throw new Error('usage: node tools/run.mjs [--browsers] FILE.ts [ARGUMENT…]');
  await setUp({ browsers });
  if ('typescript' in features && features.typescript) {
    argv.splice(0, argv.length, execPath, resolve(file), ...rest);
    await import(pathToFileURL(resolve(file)).href);
  } else {
    process.exitCode = await runOnNewerNode([resolve(file), ...rest]);
  }
} catch (error) {
  console.error(`Dramatis: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/**
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
function runOnNewerNode(args) {
  const child = spawn(NEWER_NODE, args, { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
  return new Promise((done, fail) => {
    child.once('error', () =>
      fail(
        new Error(`there is no working Node 24 at ${NEWER_NODE}: remove node_modules and try again, or use Node 24`),
      ),
    );
    child.once('exit', (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
