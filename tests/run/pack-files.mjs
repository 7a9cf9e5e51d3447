import { zipSync } from 'fflate';

const UNIX = 3;
const PLAIN_FILE = 0o100644 << 16;

/**
 * The same files give the same bytes, in whatever order they come, wherever and whenever.
 * @param files contents by path within the zip, with `/`.
 */
export function packFiles(files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // The first day that a zip can name, by the clock of this zone: entries hold no zone, so the bytes are the same in all.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime, os: UNIX, attrs: PLAIN_FILE });
}
