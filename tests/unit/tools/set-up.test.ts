import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../tools/find-browser.mjs';
import { locked } from '../../../tools/setup-lock.mjs';

const ROOT = join(import.meta.dirname, '../../..');
const scratch = (): string => mkdtempSync(join(tmpdir(), 'dramatis-set-up-'));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('the lock around the set-up', () => {
  it('lets one in after the other, and says that it waits', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const path = join(scratch(), 'deep', 'setup.lock');
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} in`);
      await wait(30);
      steps.push(`${name} out`);
    };
    await Promise.all([locked(path, work('a')), locked(path, work('b'))]);
    expect(steps).toEqual(['a in', 'a out', 'b in', 'b out']);
    expect(said).toHaveBeenCalledOnce();
    expect(existsSync(path)).toBe(false);
  });

  it('is given back when the work fails', async () => {
    const path = join(scratch(), 'setup.lock');
    await expect(locked(path, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
    expect(existsSync(path)).toBe(false);
  });

  it('is taken over from a process that is gone', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const path = join(scratch(), 'setup.lock');
    mkdirSync(path);
    writeFileSync(join(path, 'pid'), String(spawnSync(process.execPath, ['-e', '']).pid));
    expect(await locked(path, () => Promise.resolve('in'))).toBe('in');
  });
});

describe('finding a browser', () => {
  it('believes the environment', () => {
    vi.stubEnv('CHROME_PATH', process.execPath);
    expect(findBrowser('chrome')).toBe(process.execPath);
  });

  it('says so when the environment names nothing', () => {
    vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
    expect(() => findBrowser('firefox')).toThrow('FIREFOX_PATH is /nowhere/firefox, where there is no program');
  });

  it('looks in PATH', () => {
    const folder = scratch();
    const file = join(folder, process.platform === 'win32' ? 'chromium.exe' : 'chromium');
    writeFileSync(file, '', { mode: 0o755 });
    vi.stubEnv('CHROME_PATH', '');
    vi.stubEnv('PATH', folder);
    expect(findBrowser('chrome')).toBe(file);
  });
});

describe('the commands', () => {
  it('leave stdout to what they run, and hand its arguments and exit code through', () => {
    const file = join(scratch(), 'print.ts');
    writeFileSync(
      file,
      'const n: number = 3;\nconsole.log(JSON.stringify(process.argv.slice(2)));\nprocess.exitCode = n;\n',
    );
    const { stdout, status } = spawnSync(process.execPath, ['tools/run.mjs', file, '--lang', 'de', '-'], { cwd: ROOT });
    expect(String(stdout)).toBe('["--lang","de","-"]\n');
    expect(status).toBe(3);
  });
});
