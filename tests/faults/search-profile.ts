import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which of these words stand in any file of a folder, and where: as UTF-8 or as UTF-16. */
export function searchProfile(folder: string, words: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readIfThere(path).toString('latin1');
    // Both encodings at once: of UTF-16 every second byte is 0.
    const plain = bytes.replaceAll('\0', '');
    for (const word of words) {
      if (!bytes.includes(word) && !plain.includes(word)) continue;
      found.set(word, [...(found.get(word) ?? []), path.slice(folder.length)]);
    }
  }
  return found;
}

/** An open browser removes files meanwhile, the log of a database that it has deleted for instance: nothing stands there. */
function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
