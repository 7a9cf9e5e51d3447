import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What needs a document runs in happy-dom; the rest in plain Node, which starts faster and forgives less. */
const needsDocument = ['tests/unit/**/*.test.tsx', 'tests/unit/{calendar,components}/**/*.test.ts'];

/** These hold rules that keep and touch nothing: their tests cannot meet, and load what they share once. */
const pure = ['tests/unit/{archive,guide,ical,model}/**/*.test.ts'];

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
    // One is kept free unless told otherwise, for who works beside it: of two cores that is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'rules',
          environment: 'node',
          include: ['tests/{unit,faults}/**/*.test.ts'],
          exclude: [...shared.exclude, ...needsDocument, ...pure],
        },
      },
      {
        extends: true,
        test: { ...shared, name: 'pure rules', environment: 'node', include: pure, isolate: false },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'documents',
          environment: 'happy-dom',
          include: needsDocument,
          setupFiles: ['tests/unit/components/patient.ts'],
        },
      },
    ],
  },
});
