import { expect, it } from 'vitest';
import { listTopLevel } from './project-files';

const allowed = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  'entrypoints',
  'components',
  'utils',
  'public',
  'tests',
  'README.md',
  'LICENSE',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'CHANGELOG.md',
];

it('the top level holds only what is known to be there', () => {
  const strangers = listTopLevel().filter((name) => !allowed.includes(name) && !name.startsWith('.'));
  expect(
    strangers,
    'Move it into entrypoints, components, utils, public or tests (or make it a dot file); ' +
      'or, when it must stand at the top, name it in tests/unit/conventions/top-level.test.ts.',
  ).toEqual([]);
});
