import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countResults } from '../../run/count-results.mjs';
import { temporaryFolder } from './temporary-folder';

const reportOf = (report: object) =>
  join(temporaryFolder({ 'report.json': JSON.stringify(report) }), 'report.json');

it("vitest's report is counted", () => {
  const report = reportOf({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
  expect(countResults('vitest', report, 1)).toEqual({ passed: 3, failed: 1, skipped: 3 });
});

it("Playwright's report is counted, and a flaky test is a failed one", () => {
  const report = reportOf({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 } });
  expect(countResults('playwright', report, 1)).toEqual({ passed: 5, failed: 2, skipped: 1 });
});

it('of the fault campaigns each is one test, failed by whatever is not 0', () => {
  const clean = { campaign: 'kills', runs: 20, lost: 0, partial: 0, silent: 0, failed: 0, seed: 7 };
  const report = reportOf([clean, { ...clean, silent: 1 }, { ...clean, lost: 2 }]);
  expect(countResults('faults', report, 1)).toEqual({ passed: 1, failed: 2, skipped: 0 });
});

it('a runner that failed outside its tests counts as one failure', () => {
  const report = reportOf({ numPassedTests: 3, numFailedTests: 0 });
  expect(countResults('vitest', report, 1)).toMatchObject({ passed: 3, failed: 1 });
});

it('a runner that ended before it wrote a report counts as one failure', () => {
  expect(countResults('playwright', 'no-such-report.json', 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
