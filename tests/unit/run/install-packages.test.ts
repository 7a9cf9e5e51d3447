import { expect, it } from 'vitest';
import { whyInstall } from '../../run/install-packages.mjs';
import { temporaryFolder } from './temporary-folder';

const list = (packages: Record<string, { version?: string; optional?: boolean }>) =>
  JSON.stringify({ packages });
const lock = list({
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
});

it('packages are installed when there are none', () => {
  const folder = temporaryFolder({ 'package-lock.json': lock });
  expect(whyInstall(folder)).toBe('there is no complete node_modules');
});

it('packages are installed when an install was interrupted', () => {
  const folder = temporaryFolder({ 'package-lock.json': lock, 'node_modules/a/index.js': '' });
  expect(whyInstall(folder)).toBe('there is no complete node_modules');
});

it('packages are installed when the lock has another version', () => {
  const present = list({ 'node_modules/a': { version: '0.9.0' } });
  const folder = temporaryFolder({ 'package-lock.json': lock, 'node_modules/.package-lock.json': present });
  expect(whyInstall(folder)).toBe('node_modules/a is not at 1.0.0');
});

it('packages are left alone when they are those of the lock, save builds for another system', () => {
  const present = list({ 'node_modules/a': { version: '1.0.0' } });
  const folder = temporaryFolder({ 'package-lock.json': lock, 'node_modules/.package-lock.json': present });
  expect(whyInstall(folder)).toBeNull();
});
