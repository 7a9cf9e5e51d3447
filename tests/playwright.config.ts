import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Playwright runs `*.spec.ts`, vitest `*.test.ts`. The extension must be built before: `npm run build`. */
export default defineConfig({
  testDir: root,
  outputDir: `${root}test-results/playwright`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A machine under load is slow, not wrong; a test that passes waits no longer for it.
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list']],
  expect: { timeout: 10_000 },
  use: { actionTimeout: 10_000, navigationTimeout: 10_000 },
  projects: [
    {
      name: 'chromium',
      testMatch: ['tests/e2e/**/*.spec.ts', 'tests/faults/**/*.spec.ts'],
      testIgnore: 'tests/e2e/firefox/**',
    },
    { name: 'firefox', testMatch: 'tests/e2e/firefox/**/*.spec.ts', workers: 1 },
  ],
});
