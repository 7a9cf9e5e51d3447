import { readFileSync } from 'node:fs';

/** Counts of one stage from a runner's JSON report; a runner that failed without saying which test counts as one. */
export function countResults(runner, reportPath, exitCode) {
  const counts = readers[runner](readReport(reportPath));
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

const readers = {
  vitest: (report) => ({
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  }),
  playwright: (report) => ({
    passed: report?.stats.expected ?? 0,
    failed: (report?.stats.unexpected ?? 0) + (report?.stats.flaky ?? 0),
    skipped: report?.stats.skipped ?? 0,
  }),
  /** One campaign is one test. */
  faults: (report) => {
    const clean = (report ?? []).filter((row) => row.lost + row.partial + row.silent + row.failed === 0);
    return { passed: clean.length, failed: (report ?? []).length - clean.length, skipped: 0 };
  },
};

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null; // The runner ended before it could write; its exit code counts.
  }
}
