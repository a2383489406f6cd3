import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { env, getuid, platform } from 'node:process';
import { DOWNLOADS, findBrowser } from './find-browser.mjs';

const DEBIAN_PACKAGES = { chrome: 'chromium', firefox: 'firefox-esr' };
/** What pictures of our surfaces are compared in (docs/adr/0017-screens.md). */
const FONTS = 'fonts-liberation';
const VERSIONS = { chrome: 'chrome@stable', firefox: 'firefox@stable' };
const VARIABLES = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/**
 * Installs the browsers named: Debian's packages where we are root there, else downloads of @puppeteer/browsers.
 * All output goes to stderr. Throws, saying what to do by hand, if one is still missing afterwards.
 * @param {('chrome' | 'firefox')[]} names
 */
export async function installBrowsers(names) {
  console.error(`Dramatis: installing ${names.join(' and ')} for tests and demo (once) …`);
  if (isDebian() && getuid?.() === 0) {
    await run('apt-get', ['update', '-q']);
    // with what the packages recommend: that is where the fonts come from
    await run('apt-get', ['install', '-y', '-q', FONTS, ...names.map((name) => DEBIAN_PACKAGES[name])]);
  } else {
    for (const name of names) {
      await run('npx', ['--yes', '@puppeteer/browsers', 'install', VERSIONS[name], '--path', `${DOWNLOADS}/${name}`]);
    }
  }
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length === 0) return;
  const ways = missing.map(
    (name) => `${VARIABLES[name]} to the path of ${name === 'chrome' ? 'Chromium or Chrome' : 'Firefox'}`,
  );
  throw new Error(`could not install ${missing.join(' and ')}; install it yourself, or set ${ways.join(' and ')}`);
}

function isDebian() {
  if (platform !== 'linux') return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * Runs a program and leaves judging to the caller: what counts is whether there is a browser in the end.
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: platform === 'win32',
      stdio: ['ignore', process.stderr, process.stderr],
    });
    child.once('error', (error) => done(console.error(error.message)));
    child.once('exit', () => done(undefined));
  });
}
