import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const standing = new Set<string>();
process.on('exit', () => {
  for (const folder of standing) remove(folder);
});
// A signal alone would end the process without its `exit`.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

/** Runs with a fresh folder, which is gone afterwards, however that went: also when the whole run is broken off. */
export async function inTempFolder<Result>(
  name: string,
  run: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), `aside-${name}-`));
  standing.add(folder);
  try {
    return await run(folder);
  } finally {
    remove(folder);
    standing.delete(folder);
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
