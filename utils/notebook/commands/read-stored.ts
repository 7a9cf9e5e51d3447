import type { StoredCounts } from '../../model/stored';
import type { Context } from '../context';
import { noCounts, toMeta } from '../meta';
import { read } from '../read';

const WITH_TRASH = ['people', 'meetings', 'items'] as const;

/** See `HouseCommands.readStored`. Counting a store takes as long as it is large: the notebook knows how many there are. */
export function readStored(context: Context): Promise<StoredCounts> {
  return read(context, [...WITH_TRASH, 'occurrences', 'meta'], async ({ tx }) => {
    const { counts } = toMeta(await tx.objectStore('meta').get('meta')) ?? { counts: noCounts() };
    const { people, meetings, items, revisions } = counts;
    const occurrences = await tx.objectStore('occurrences').count();
    const stored = { people, meetings, items, revisions, occurrences, trash: 0 };
    for (const name of WITH_TRASH) {
      const resting = await tx.objectStore(name).index('byTrash').count();
      stored[name] -= resting;
      stored.trash += resting;
    }
    return stored;
  });
}
