import type { OpenItemsView } from '../../model/views';
import { carriedItems } from '../carried-items';
import type { Context } from '../context';
import { findPersonById } from '../finders';
import { toItems } from '../item-lists';
import { read } from '../read';
import { compareByName, toPersonLine } from './read-people';

/** See `Notebook.readOpenItems`. Carries are counted up to now. */
export function readOpenItems(context: Context): Promise<OpenItemsView> {
  return read(context, ['people', 'meetings', 'items'], async (work) => {
    const rows = await work.tx.objectStore('items').index('byOpen').getAll();
    const items = await carriedItems(work, toItems(work, rows), work.now);
    const ids = [...new Set(items.map((item) => item.personId))];
    const people = await Promise.all(ids.map((id) => findPersonById(work, id)));
    const groups = people
      .flatMap((person) => (person?.deletedAt === null ? toPersonLine(person) : []))
      .sort(compareByName)
      .map((person) => ({ person, items: items.filter((item) => item.personId === person.id) }));
    return { groups };
  });
}
