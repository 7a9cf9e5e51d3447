import { OWN } from '../../model/item';
import type { BriefLine } from '../../model/views';
import { comesInConfidence } from '../confidence';
import type { Context } from '../context';
import { findPersonById } from '../finders';
import { toItems } from '../item-lists';
import { read } from '../read';

/**
 * See `Notebook.readBrief`. The index holds nothing confidential; it is checked again, with all that an item was passed on
 * from, because this is the one list whose lines are told to somebody else.
 */
export function readBrief(context: Context): Promise<BriefLine[]> {
  return read(context, ['people', 'items'], async (work) => {
    const items = toItems(work, await work.tx.objectStore('items').index('byUpward').getAll());
    const lines = await Promise.all(
      items.map(async (item): Promise<BriefLine[]> => {
        if (item.up === null || item.up.toldAt !== null || item.privacy === 'confidential') return [];
        if (await comesInConfidence(work, item)) return [];
        const person = item.personId === OWN ? null : await findPersonById(work, item.personId);
        const who = person === null || person.relationship === 'manager' ? null : person.name;
        return [{ item, topic: item.up.topic, who }];
      }),
    );
    return lines.flat();
  });
}
