import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles, listSources, listTopLevel, readFile, shippedFolders } from './project-files';

const LONGEST = 200;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
/** Chrome reads `_locales`, and inside it language codes such as pt_BR. */
const namedByOthers = /^(README\.md|_locales|[a-z]{2}_[A-Z]{2})$/;

it('files and folders are named in kebab-case', () => {
  const folders = listTopLevel().filter((name) => !name.startsWith('.') && !/^[A-Z]|\./.test(name));
  const names = new Set(listFiles(folders).flatMap((path) => path.split('/')));
  const odd = [...names].filter((name) => !kebab.test(name) && !namedByOthers.test(name));
  expect(
    odd,
    'Rename it like-this.ts; or, when a tool wants that name, add it to `namedByOthers` in ' +
      'tests/unit/conventions/files.test.ts.',
  ).toEqual([]);
});

it(`no file that ships is longer than ${LONGEST} lines`, () => {
  const long = listFiles(shippedFolders)
    .map((path) => ({ path, lines: readFile(path).split('\n').length }))
    .filter(({ lines }) => lines > LONGEST);
  expect(
    long,
    'Split it where its parts have names of their own; or raise LONGEST in ' +
      'tests/unit/conventions/files.test.ts for everybody and say why.',
  ).toEqual([]);
});

it('there are no barrels', () => {
  const isBarrel = (path: string) =>
    (/^(components|utils)\//.test(path) && /^index\.tsx?$/.test(basename(path))) ||
    /^export\s+(type\s+)?(\*|\{[^}]*\})\s*from\s/m.test(readFile(path));
  expect(
    listSources().filter(isBarrel),
    'Import each thing from the file that holds it; or, when the file holds something of its own, give it that name.',
  ).toEqual([]);
});

it('no file names a path of the machine it was written on', () => {
  const machine = /(?<![\w.~}*])\/(work|root|home\/\w+|Users\/\w+)\/\w/;
  const text = listFiles().filter(
    (path) => !/\.(png|jpe?g|ico|woff2)$/.test(path) && path !== 'package-lock.json',
  );
  const naming = text.filter((path) => machine.test(readFile(path)));
  expect(
    naming,
    'Build the path from import.meta.url, os.tmpdir() or an environment variable; ' +
      'or, when it is no path, write it another way.',
  ).toEqual([]);
});
