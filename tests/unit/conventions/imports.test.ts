import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { listSources, readFile } from './project-files';
import { zoneOf, zones } from './zones';

const specifiers = /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g;

it('every file that ships lies in a zone', () => {
  expect(
    listSources().filter((path) => zoneOf(path) === null),
    'Move it into one of the folders of tests/unit/conventions/zones.ts; or add a zone there and to .biome.json.',
  ).toEqual([]);
});

it('imports go one way', () => {
  const wrong = listSources().flatMap((path) =>
    importsOf(path)
      .filter((name) => !isAllowed(path, name))
      .map((name) => `${path} → ${name}`),
  );
  expect(
    wrong,
    'Move the shared piece down (often a type, into utils/model) or take it as a parameter that an entrypoint hands in; ' +
      'or, when the picture itself is wrong, change zones.ts, .biome.json and the README together.',
  ).toEqual([]);
});

function importsOf(path: string): string[] {
  return [...readFile(path).matchAll(specifiers)].map(([, name]) => name ?? '');
}

function isAllowed(path: string, name: string): boolean {
  const from = zoneOf(path);
  if (from === null) return true;
  const target = targetOf(path, name);
  if (target === null)
    return !zones[from].mayNotUse.some((used) =>
      used.endsWith('/') ? name.startsWith(used) : name === used,
    );
  if (target.startsWith('public/')) return true;
  const to = zoneOf(target);
  return to !== null && (to === from || zones[from].mayImport.includes(to));
}

/** The file's path from the top, or null for a package. WXT's aliases lead to the top. */
function targetOf(path: string, name: string): string | null {
  if (name.startsWith('.')) return posix.join(posix.dirname(path), name);
  const alias = /^(@@?|~~?)\/(.+)$/.exec(name);
  return alias?.[2] ?? null;
}
