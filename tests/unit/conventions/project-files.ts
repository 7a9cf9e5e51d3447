import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What ships to users; tests and tools do not. */
export const shippedFolders = ['entrypoints', 'components', 'utils'];

/** Made by tools, not by us: what `.gitignore` names, and git's own. */
const notOurs = ['node_modules', '.output', '.wxt', 'test-results', 'playwright-report', '.git'];

export function listTopLevel(): string[] {
  return readdirSync(root).filter((name) => !notOurs.includes(name) && !name.endsWith('.log'));
}

/** Paths from the top, with forward slashes on every system. */
export function listFiles(folders: string[] = listTopLevel()): string[] {
  return folders.flatMap((folder) => filesAt(folder));
}

export function listSources(): string[] {
  return listFiles(shippedFolders).filter((path) => /\.tsx?$/.test(path));
}

export function readFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function filesAt(path: string): string[] {
  try {
    return readdirSync(join(root, path)).flatMap((name) => filesAt(`${path}/${name}`));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [path];
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
