import { expect, it } from 'vitest';
import { manifestFor } from './manifest';
import { readFile } from './project-files';

it.each(['chrome', 'firefox'])('PRIVACY.md says why %s is asked for each permission', (browser) => {
  const { permissions, optional_permissions: optional } = manifestFor(browser);
  const explained = [...readFile('PRIVACY.md').matchAll(/^\| `([\w.]+)`/gm)].map(([, name]) => name);
  expect(
    [...permissions, ...optional].filter((name) => !explained.includes(name)),
    'Add a line to the table “Permissions, and why” of PRIVACY.md; or do without the permission.',
  ).toEqual([]);
});

it('PRIVACY.md explains no permission that is not asked for', () => {
  const asked = ['chrome', 'firefox'].flatMap((browser) => {
    const { permissions, optional_permissions: optional } = manifestFor(browser);
    return [...permissions, ...optional];
  });
  const explained = [...readFile('PRIVACY.md').matchAll(/^\| `(\w+)`/gm)].map(([, name]) => String(name));
  expect(explained.filter((name) => !asked.includes(name))).toEqual([]);
});

it('one site alone is read', () => {
  expect(manifestFor('chrome').host_permissions).toEqual(['https://calendar.google.com/*']);
});
