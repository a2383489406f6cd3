// node tools/run.mjs [--browsers] FILE.ts [ARGUMENT…]: sets up, then runs a TypeScript file on the Node that the set-up
// installed. `node setup.mjs && node file.ts` would not do on a fresh clone: the shell remembers where it found the
// first `node`, so that the second would be the machine's old one, which cannot run TypeScript.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { argv, execPath } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setUp } from './setup.mjs';

const flags = argv.slice(2, argv.findIndex((argument, i) => i > 1 && !argument.startsWith('--')));
const [file, ...rest] = argv.slice(2 + flags.length);
const ROOT = fileURLToPath(new URL('..', import.meta.url));

try {
  await setUp({ browsers: flags.includes('--browsers') });
} catch (error) {
  console.error(`Dramatis: ${error.message}`);
  process.exit(1);
}
if (process.features.typescript) {
  argv.splice(1, argv.length - 1, resolve(file), ...rest);
  await import(pathToFileURL(resolve(file)).href);
} else {
  const newer = resolve(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const child = spawn(newer, [resolve(file), ...rest], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.once('error', () => {
    console.error(`Dramatis: there is no working Node 24 at ${newer}; remove node_modules and try again, or use Node 24`);
    process.exitCode = 1;
  });
  child.once('exit', (code, signal) => (process.exitCode = code ?? 128 + constants.signals[signal]));
}
