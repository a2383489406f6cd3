import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Browsers start slowly on a busy machine; a test that waits for something on a page fails with its own words before. */
const BROWSER_TIMES = { testTimeout: 40_000, hookTimeout: 90_000 };

export default defineConfig({
  define: { __E2E__: 'true', __PACKS__: '[]' },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 20_000 } },
      {
        extends: true,
        // for what a Svelte server makes of the page in tests/frameworks
        plugins: [svelte({ configFile: false, inspector: false })],
        test: { name: 'page', include: ['tests/page/**/*.test.ts'], fileParallelism: false, ...BROWSER_TIMES },
      },
      { extends: true, test: { name: 'bench', include: ['tests/bench/**/*.test.ts'], ...BROWSER_TIMES } },
      {
        extends: true,
        // One browser with the extension at a time: pointer, focus and active tab are what is tested.
        // Once more where a busy machine was in the way: the reporter says which tests needed it.
        test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], fileParallelism: false, retry: 1, ...BROWSER_TIMES },
      },
    ],
  },
});
