/** Types for `count-results.mjs`, which is plain JavaScript because it runs before any package is installed. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
export function countResults(
  runner: 'vitest' | 'playwright' | 'faults',
  reportPath: string,
  exitCode: number,
): Counts;
