import type { OpenItem } from '../../model/item';
import type { OpenItemsView } from '../../model/views';
import { carriedItems } from '../carried-items';
import type { Context } from '../context';
import { toItems } from '../item-lists';
import { read } from '../read';
import { readHere, toPersonLine } from './read-people';

/** See `Notebook.readOpenItems`. Carries are counted up to now. */
export function readOpenItems(context: Context): Promise<OpenItemsView> {
  return read(context, ['people', 'meetings', 'items'], async (work) => {
    const open = toItems(work, await work.tx.objectStore('items').index('byOpen').getAll());
    const people = await readHere(work, open);
    const byPerson = new Map(people.map(({ id }) => [id, [] as OpenItem[]]));
    const shown = open.filter(({ personId }) => byPerson.has(personId));
    for (const item of await carriedItems(work, shown, work.now)) byPerson.get(item.personId)?.push(item);
    return {
      groups: people.map((person) => ({
        person: toPersonLine(person),
        items: byPerson.get(person.id) ?? [],
      })),
    };
  });
}
