import { build } from 'vite';

/** Builds a module as a script that leaves its exports in a global variable. */
export async function bundle(entry: string, global: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2024', lib: { entry, formats: ['iife'], name: global, fileName: 'bundle' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error(`${entry} was not built`);
  return `${chunk.code}; globalThis.${global} = ${global};`;
}
