import type { Cadences } from './cadence';

/** What was touched and asked with one person: kept beside the items, so that it is read in one go. */
export interface Coverage {
  /** Or `OWN`: what the user said of everybody. */
  personId: string;
  /** By practice: the ISO instant at which something of it was last written, changed or closed. */
  touched: Record<string, string>;
  /** By question: when it was taken into a talk. */
  asked: Record<string, string>;
  /** By question: when it was passed over for another one. */
  passed: Record<string, string>;
  /** "Not for now": no question is offered in this meeting. */
  restsIn: string | null;
  /** Of `OWN`: how often people of a relationship are met, where the user said so. */
  cadences?: Partial<Cadences>;
}

export function emptyCoverage(personId: string): Coverage {
  return { personId, touched: {}, asked: {}, passed: {}, restsIn: null };
}
