import { noTally, type Tally } from '../campaign';

/** What a piece of work in the browser counted, and what it found, one line each. */
export interface LabResult extends Tally {
  findings: string[];
}

/** Tells of one finding. */
export type Say = (what: 'lost' | 'partial' | 'silent' | 'failed', line: string) => void;

export function noResult(): LabResult {
  return { ...noTally(), findings: [] };
}

/** Counts a finding and keeps it in words. */
export function find(result: LabResult, what: 'lost' | 'partial' | 'silent' | 'failed', line: string): void {
  result[what] += 1;
  result.findings.push(`${what}: ${line}`);
}
