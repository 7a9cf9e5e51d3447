/** How much a campaign does: `short` runs in `npm test`, `full` takes hours. */
export type Size = 'short' | 'full';

/** What a campaign is given. All that is random in it follows from the seed, so that a failure can be repeated. */
export interface CampaignRun {
  size: Size;
  /** A whole number from 0 to 2³² − 1. */
  seed: number;
  /** What is counted, from its beginning: a campaign that breaks down has counted, too. */
  tally: Tally;
  /** Whether the time it was given is up: it ends what it is at, and begins nothing more. */
  isOver(): boolean;
  /** Says how far it is, or what was found: one line. */
  say(line: string): void;
}

/** What a campaign counted. All but `runs` are to be 0. */
export interface Tally {
  /** How often the fault was struck, in the campaign's own unit (see its `counts`). */
  runs: number;
  /** Acknowledged writes, or words that were typed long enough ago, that are gone. */
  lost: number;
  /** Commands of which a part was found. */
  partial: number;
  /** Losses, damages or refusals of which the user was not told. */
  silent: number;
  /** Everything else that went other than promised: a command failed for the user, a page hung, a word was seen. */
  failed: number;
}

export function noTally(): Tally {
  return { runs: 0, lost: 0, partial: 0, silent: 0, failed: 0 };
}

/** Adds to what was counted. */
export function addTally(sum: Tally, more: Tally): void {
  for (const key of ['runs', 'lost', 'partial', 'silent', 'failed'] as const) sum[key] += more[key];
}

/** One kind of harm, done again and again. Its file stands in `campaigns/`, named as the campaign is. */
export interface Campaign {
  /** What `runs` counts, e.g. "kills of the browser". */
  counts: string;
  /** Resolves when it has counted everything; rejects only when the campaign itself could not go on. */
  run(run: CampaignRun): Promise<void>;
}

/** Why a campaign cannot be run on this machine, in words; it is then reported as not run, never as passed. */
export class CannotRun extends Error {}
