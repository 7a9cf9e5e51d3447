import { type Coverage, emptyCoverage } from '../model/coverage';
import { OWN } from '../model/item';
import { coverageRecord } from '../model/records';
import type { Work, WriteWork } from './context';
import { NotebookError } from './notebook-error';
import { putRow } from './put-row';
import { checkRecord, readRow } from './rows';

/** What is kept of a person's practices; empty before anything was, null when the row is damaged. */
export async function findCoverage(work: Work, personId: string): Promise<Coverage | null> {
  const row = await work.tx.objectStore('coverage').get(personId);
  if (!row) return emptyCoverage(personId);
  return readRow(work, 'coverage', coverageRecord, row);
}

/** Changes a person's coverage; answers whether it could. A damaged row is left as it is. */
export async function changeCoverage(
  work: WriteWork,
  personId: string,
  change: (coverage: Coverage) => Partial<Coverage>,
): Promise<boolean> {
  const coverage = await findCoverage(work, personId);
  if (!coverage) return false;
  const next = { ...coverage, ...change(coverage) };
  await putRow(work, 'coverage', checkRecord(coverageRecord, next));
  return true;
}

/** Changes a person's coverage; rejects with `damaged`. */
export async function needCoverageChange(...change: Parameters<typeof changeCoverage>): Promise<void> {
  if (await changeCoverage(...change)) return;
  throw new NotebookError('damaged', 'What was asked cannot be read; it was left as it is.');
}

/**
 * Notes that something of a practice was written with a person. Of the user's own shelf, nobody's practice is touched. A
 * damaged coverage does not stop the item from being written: it is only what the guide goes by.
 */
export async function touchPractice(
  work: WriteWork,
  personId: string,
  practice: string | null,
): Promise<void> {
  if (practice === null || personId === OWN) return;
  await changeCoverage(work, personId, ({ touched }) => ({ touched: { ...touched, [practice]: work.now } }));
}
