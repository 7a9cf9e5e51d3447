import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A copy of the build for Chromium as it is once the user has allowed downloads: no test can press a button of the browser's own
 * question, so the optional permission is a given one.
 * @param folder where the copy is made.
 */
export function withDownloadsAllowed(folder: string): string {
  const extension = join(folder, 'extension');
  cpSync(fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url)), extension, {
    recursive: true,
  });
  const path = join(extension, 'manifest.json');
  const { optional_permissions: optional, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  if (!optional?.includes('downloads')) throw new Error('The build does not ask for downloads');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, ...optional] }));
  return extension;
}
