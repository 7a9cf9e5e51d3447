import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root, run } from './run-command.mjs';

/** Installs the packages when they are missing or not those of the lock. Resolves to whether they are there. */
export async function installPackages() {
  const reason = whyInstall();
  if (!reason) return true;
  console.log(`Installing packages (npm ci), because ${reason} …`);
  const code = await run([...npm(), 'ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (code !== 0)
    console.error('npm ci failed; the reason stands above. Is the package registry within reach?');
  return code === 0;
}

/**
 * Compares what npm wrote down after its last install with the lock, not times: a checkout changes times and an
 * interrupted install leaves a folder but no list.
 */
export function whyInstall(folder = root) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const present = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted) throw new Error('package-lock.json is missing or damaged.');
  if (!present) return 'there is no complete node_modules';
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '' || (optional && !present[path])) continue; // Optional ones may be for another system.
    if (present[path]?.version !== version) return `${path} is not at ${version}`;
  }
  return null;
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null; // Not there, or cut off in the middle of an install.
  }
}
