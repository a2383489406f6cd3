import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where browsers that the set-up downloads are kept; outside node_modules, so that `npm ci` does not throw them away. */
export const DOWNLOADS = join(homedir(), '.cache', 'dramatis', 'browsers');

const program = process.env.PROGRAMFILES ?? 'C:\\Program Files';
const program32 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';
const local = process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');

/** Snap's wrappers come last in their lists: they cannot read a profile under /tmp. */
const PLACES = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome-stable', 'google-chrome'],
    files: {
      linux: ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
      win32: [program, program32, local].flatMap((root) => [
        join(root, 'Chromium', 'Application', 'chrome.exe'),
        join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      ]),
    },
    downloaded: /^(chrome|chrome\.exe|Google Chrome for Testing)$/,
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    files: {
      linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox', '/snap/bin/firefox'],
      darwin: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ],
      win32: [program, program32].map((root) => join(root, 'Mozilla Firefox', 'firefox.exe')),
    },
    downloaded: /^(firefox|firefox\.exe)$/,
  },
};

/**
 * The path of an installed browser, or null: the environment's CHROME_PATH or FIREFOX_PATH, else PATH, else the
 * usual places of this system, else a download of the set-up. Throws if the environment names a file that is not there.
 * @param {'chrome' | 'firefox'} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const { variable, commands, files, downloaded } = PLACES[name];
  const wanted = process.env[variable];
  if (wanted) {
    if (!isProgram(wanted)) throw new Error(`${variable} is ${wanted}, where there is no program`);
    return wanted;
  }
  const inPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) =>
      commands.map((command) => join(folder, process.platform === 'win32' ? `${command}.exe` : command)),
    );
  const usual = files[process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'];
  return [...inPath, ...usual].find(isProgram) ?? findDownload(join(DOWNLOADS, name), downloaded);
}

/** @param {string} folder @param {RegExp} pattern @returns {string | null} */
function findDownload(folder, pattern, depth = 7) {
  if (depth === 0 || !existsSync(folder)) return null;
  const entries = readdirSync(folder, { withFileTypes: true });
  const hit = entries.find(
    (entry) => entry.isFile() && pattern.test(entry.name) && isProgram(join(folder, entry.name)),
  );
  if (hit) return join(folder, hit.name);
  for (const entry of entries) {
    const found = entry.isDirectory() ? findDownload(join(folder, entry.name), pattern, depth - 1) : null;
    if (found) return found;
  }
  return null;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
