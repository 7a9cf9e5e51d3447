import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';

/** What the standard `age` tool makes of a locked file. Null, and said in the test's report: it is not installed. */
export function openWithAge(path: string, passphrase: string): string | null {
  const hasTools = ['age', 'script'].every((tool) => !spawnSync(tool, ['--version']).error);
  if (!hasTools) {
    test.info().annotations.push({ type: 'left out', description: 'the age tool is not installed' });
    return null;
  }
  const plain = `${path}.plain`;
  // The tool reads a passphrase from a terminal only.
  execFileSync('script', ['-qec', `age -d -o '${plain}' '${path}'`, '/dev/null'], {
    input: `${passphrase}\n`,
  });
  return readFileSync(plain, 'utf8');
}
