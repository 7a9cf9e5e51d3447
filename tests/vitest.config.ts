import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What needs a document runs in happy-dom; the rest in plain Node, which starts faster and forgives less. */
const needsDocument = ['tests/unit/**/*.test.tsx', 'tests/unit/{calendar,components}/**/*.test.ts'];

const shared = {
  root,
  exclude: ['**/node_modules/**'],
  restoreMocks: true,
  unstubGlobals: true,
  sequence: { shuffle: true },
  // A machine under load is slow, not wrong.
  testTimeout: 20_000,
  retry: 0,
};

export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'rules',
          environment: 'node',
          include: ['tests/{unit,faults}/**/*.test.ts'],
          exclude: [...shared.exclude, ...needsDocument],
        },
      },
      {
        extends: true,
        test: { ...shared, name: 'documents', environment: 'happy-dom', include: needsDocument },
      },
    ],
  },
});
