// Runs before every npm script, on Node 20 and without node_modules, so: plain JavaScript, nothing imported from there.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, env, execPath, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { installBrowsers } from './install-browsers.mjs';
import { locked } from './setup-lock.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.dramatis-setup');
const LOCK = join(ROOT, 'artifacts', 'setup.lock');
/** @typedef {Record<string, { version: string, optional?: boolean, peer?: boolean }>} LockedPackages */

const BROWSERS = /** @type {const} */ (['chrome', 'firefox']);

/**
 * Makes this clone ready: node_modules as package-lock.json has them and, if asked for, Chromium and Firefox. Says what
 * it does on stderr only, because the scripts that follow may write JSON to stdout. Throws in one sentence if it cannot.
 * @param {{ browsers?: boolean }} [options]
 */
export async function setUp({ browsers = false } = {}) {
  if (!isInstalled()) {
    await locked(LOCK, async () => {
      if (!isInstalled()) await install();
    });
  }
  if (browsers && missingBrowsers().length > 0) {
    await locked(LOCK, async () => {
      const missing = missingBrowsers();
      if (missing.length > 0) await installBrowsers(missing);
    });
  }
}

function missingBrowsers() {
  return BROWSERS.filter((name) => findBrowser(name) === null);
}

function lockfileHash() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
}

function isInstalled() {
  const hash = lockfileHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return true;
  if (!agreesWithLockfile()) return false;
  writeFileSync(STAMP, hash);
  return true;
}

/** True if npm itself brought node_modules to what the lockfile says: nothing is to be installed then, only stamped. */
function agreesWithLockfile() {
  const installed = join(MODULES, '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = readPackages(installed);
  return Object.entries(readPackages(join(ROOT, 'package-lock.json'))).every(
    ([path, { version, optional, peer }]) =>
      path === '' || (have[path] ? have[path].version === version : optional === true || peer === true),
  );
}

/**
 * @param {string} lockfile
 * @returns {LockedPackages}
 */
function readPackages(lockfile) {
  const parsed = /** @type {{ packages: LockedPackages }} */ (JSON.parse(readFileSync(lockfile, 'utf8')));
  return parsed.packages;
}

async function install() {
  console.error('Dramatis: installing what package-lock.json lists (once; a minute or so) …');
  await npm(['ci', '--include=dev', '--ignore-scripts=false', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(STAMP, lockfileHash());
}

/**
 * Runs npm as the npm that started us, with its output on stderr.
 * @param {string[]} args
 */
function npm(args) {
  const cli = /npm-cli\.c?js$/.test(env.npm_execpath ?? '') ? env.npm_execpath : null;
  // What the outer npm sets for its script is not meant for the inner one: `npm run -s` would make it silent, too.
  const inherited = Object.entries(env).filter(
    ([name]) => !/^npm_(lifecycle|package|command|config_loglevel)/.test(name),
  );
  const [command, first] = cli ? [execPath, [cli]] : [platform === 'win32' ? 'npm.cmd' : 'npm', []];
  const child = spawn(command, [...first, ...args], {
    cwd: ROOT,
    env: Object.fromEntries(inherited),
    shell: !cli && platform === 'win32',
    stdio: ['ignore', process.stderr, process.stderr],
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) =>
      code === 0 ? done(undefined) : fail(new Error(`npm ${args[0]} failed (exit code ${code}); its words are above`)),
    );
  });
}

if (argv[1] && resolve(argv[1]) === fileURLToPath(import.meta.url)) {
  setUp({ browsers: argv.includes('--browsers') }).catch((/** @type {Error} */ error) => {
    console.error(`Dramatis: ${error.message}`);
    process.exitCode = 1;
  });
}
