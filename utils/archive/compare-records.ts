import type { Archive, ListName, RecordOf } from './archive';
import { canonicalJson } from './canonical-json';

/**
 * How a record of a file stands to the one in the notebook. `newer`, `older`: the file's is. Where neither says when it
 * was written, what differs counts as older: what is here stays.
 */
export type Standing = 'new' | 'newer' | 'older' | 'same';

export function compareRecords<Name extends ListName>(
  here: RecordOf<Name> | undefined,
  inFile: RecordOf<Name>,
): Standing {
  if (here === undefined) return 'new';
  if (canonicalJson(here) === canonicalJson(inFile)) return 'same';
  const [ours, theirs] = [ageOf(here), ageOf(inFile)];
  return theirs > ours ? 'newer' : 'older';
}

/** Compared as plain strings: when it was written, then how often. */
function ageOf(record: Archive[ListName][number]): string {
  if (!('updatedAt' in record)) return '';
  const revision = 'revision' in record ? record.revision : 0;
  return `${record.updatedAt} ${String(revision).padStart(12, '0')}`;
}
