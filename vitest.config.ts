import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/**
 * Browsers start slowly on a busy machine; a test that waits for something on a page fails with its own words before.
 * Once more where such a machine was in the way: the reporter says which tests needed it.
 */
const BROWSER_TIMES = { testTimeout: 40_000, hookTimeout: 90_000, retry: 1 };
/** One worker, not isolated: its files share a browser of each kind, and what is bundled for their pages. */
const ONE_WORKER = { fileParallelism: false, isolate: false };

export default defineConfig({
  define: { __E2E__: 'true', __PACKS__: '[]' },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 20_000 } },
      {
        extends: true,
        // for what a Svelte server makes of the page in tests/frameworks
        plugins: [svelte({ configFile: false, inspector: false })],
        test: { name: 'page', include: ['tests/page/**/*.test.ts'], ...ONE_WORKER, ...BROWSER_TIMES },
      },
      { extends: true, test: { name: 'bench', include: ['tests/bench/**/*.test.ts'], ...BROWSER_TIMES } },
      {
        extends: true,
        // one browser with the extension at a time: pointer, focus and active tab are what is tested
        test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...ONE_WORKER, ...BROWSER_TIMES },
      },
    ],
  },
});
