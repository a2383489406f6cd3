import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Framework, Story, StoryApp } from '../frameworks/story.ts';
import { wholePage } from './page-harness.ts';
import type { PageHarness } from './page-harness.ts';

declare global {
  /** The framework's side, there in every page that openStory opens. */
  var story: StoryApp;
  /** What the page has complained of. */
  var complaints: string[];
}

const FILES: Record<Framework, { client: string; server: string }> = {
  react: { client: 'react-client.ts', server: 'react-server.ts' },
  preact: { client: 'preact-client.ts', server: 'preact-server.ts' },
  vue: { client: 'vue-client.ts', server: 'vue-server.ts' },
  svelte: { client: 'svelte-client.svelte.ts', server: 'svelte-server.ts' },
  lit: { client: 'lit-client.ts', server: 'lit-server.ts' },
};

const pathOf = (file: string): string => fileURLToPath(new URL(`../frameworks/${file}`, import.meta.url));
const clients = new Map<Framework, Promise<string>>();

/** The framework as its makers release it, in the build for developers, which tells of every mismatch. */
function clientOf(framework: Framework): Promise<string> {
  const known = clients.get(framework) ?? bundle(pathOf(FILES[framework].client));
  clients.set(framework, known);
  return known;
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [svelte({ configFile: false })],
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    mode: 'development',
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' }, conditions: ['browser', 'development'] },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'frameworkStory', fileName: 'story' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error(`${entry} was not built`);
  return `(() => { ${chunk.code}; globalThis.story = frameworkStory.app; })()`;
}

/** The markup that the framework's own server makes. */
export async function renderOnServer(framework: Framework, story: Story): Promise<string> {
  const { render } = (await import(pathOf(FILES[framework].server))) as { render(story: Story): Promise<string> };
  return render(story);
}

// what frameworks say of themselves in a build for developers is not about the page
const LISTEN = `<script>
  globalThis.complaints = [];
  globalThis.litIssuedWarnings = new Set(['dev-mode']);
  for (const level of ['error', 'warn']) {
    const said = console[level];
    console[level] = (...words) => { complaints.push(words.map(String).join(' ')); said.apply(console, words); };
  }
  addEventListener('error', (event) => complaints.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => complaints.push(String(event.reason)));
</script>`;

/** Opens a page with the framework in it and this markup in its root; nothing is mounted yet. */
export async function openStory(harness: PageHarness, framework: Framework, markup = ''): Promise<Page> {
  const [client, page] = await Promise.all([
    clientOf(framework),
    harness.open(wholePage(`<div id="root">${markup}</div>`, LISTEN)),
  ]);
  await page.evaluate(client);
  return page;
}
