import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface CommandResult {
  /** 0 if all went well; 1 if it was ended by a signal. */
  code: number;
  /** Everything it wrote to stdout and stderr, in the order in which it came. */
  output: string;
}

export interface CommandOptions {
  /** Shows the output as it comes, too. */
  stream?: boolean;
  /** It is ended after so many milliseconds: it hangs. */
  limit?: number;
}

/** Runs a package's command, such as `wxt build`, on this Node, in the repository's folder. Throws if it is not installed. */
export async function runTool(name: string, args: string[], options?: CommandOptions): Promise<CommandResult> {
  return runNode([toolPath(name), ...args], options);
}

/** Runs Node with arguments in the repository's folder. */
export function runNode(args: string[], { stream = false, limit }: CommandOptions = {}): Promise<CommandResult> {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit });
  let output = '';
  for (const source of [child.stdout, child.stderr]) {
    source.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (stream) process.stdout.write(text);
    });
  }
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Found by hand: many packages keep their package.json and their commands out of what Node resolves. */
function toolPath(name: string): string {
  const folder = join(ROOT, 'node_modules', name === 'tsc' ? 'typescript' : name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (!file) throw new Error(`The package ${name} has no command ${name}`);
  return join(folder, file);
}
