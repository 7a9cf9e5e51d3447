import * as v from 'valibot';
import { FORMAT } from './archive';
import { ArchiveError } from './archive-error';

/** What every version has in common. */
const head = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type AnyArchive = v.InferOutput<typeof head>;

/**
 * Makes an archive of one version into one of the next; `version` is raised by itself. It speaks of the records as they
 * were then, looks at none of today's types, and meets whatever stood in a file: what it does not understand it leaves
 * as it is, to be refused with its place afterwards.
 */
export type UpgradeStep = (archive: AnyArchive) => Record<string, unknown>;

/** The first step leads from version 1 to version 2. Steps are added, never edited. */
export const STEPS: readonly UpgradeStep[] = [
  // Version 2 says more of people and talks. What version 1 does not say is as if nothing had been said; but version 1
  // must not read what it would drop.
  (archive) => archive,
];

export const VERSION = STEPS.length + 1;

/** An archive of any version as one of today's. Throws an `ArchiveError`: `not-ours` or `newer`. */
export function upgradeArchive(value: unknown, steps: readonly UpgradeStep[] = STEPS): AnyArchive {
  const { success, output } = v.safeParse(head, value);
  if (!success) throw new ArchiveError('not-ours', '', 'no notebook of Aside’s');
  const newest = steps.length + 1;
  if (output.version > newest) {
    throw new ArchiveError('newer', 'version', `is ${output.version}, and ${newest} is known here`);
  }
  let archive = output;
  for (const step of steps.slice(output.version - 1)) {
    archive = { ...step(archive), format: FORMAT, version: archive.version + 1 };
  }
  return archive;
}
