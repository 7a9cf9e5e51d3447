import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles, readFile, root } from './project-files';

const pages = listFiles().filter((path) => path.endsWith('.md'));

it.each(pages)('the links in %s lead to files that are there', (page) => {
  const links = [...readFile(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path ?? '');
  expect(
    links.filter((path) => !existsSync(join(root, dirname(page), path))),
    'Name the place where it is now; or take the link out.',
  ).toEqual([]);
});
