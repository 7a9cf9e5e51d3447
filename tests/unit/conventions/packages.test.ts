import { expect, it } from 'vitest';
import { readFile } from './project-files';

interface Package {
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const manifest: Package = JSON.parse(readFile('package.json'));
const lock: { packages: Record<string, Package> } = JSON.parse(readFile('package-lock.json'));

it('every dependency is named with its exact version', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(
    all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
    'Install it with `npm install -E`; or write the version of package-lock.json into package.json.',
  ).toEqual([]);
});

it('the lock is in step with package.json', () => {
  const { dependencies, devDependencies } = lock.packages[''] ?? {};
  expect({ dependencies, devDependencies }, 'Run `npm install` and commit both files.').toEqual({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
  });
});

it('the lock holds the builds for every system, so that npm ci works on each', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(
    missing,
    'Delete node_modules and package-lock.json and run `npm install`; or, when the registry does not have that build, ' +
      'take a version of the package for which it has all.',
  ).toEqual([]);
});

it('every package that ships is listed with its one reason, and no other', () => {
  const [, part = ''] = readFile('CONTRIBUTING.md').split('## What ships besides our own code');
  const [section = ''] = part.split('\n## ');
  const listed = [...section.matchAll(/^\| `([@/.\w-]+)` \| \S.+ \|$/gm)];
  expect(
    listed.map(([, name]) => name),
    'Say in CONTRIBUTING.md, “What ships besides our own code”, why it ships; or move it to devDependencies.',
  ).toEqual(Object.keys(manifest.dependencies ?? {}).sort());
});
