import type { KnownSkill } from '../../model/views';
import type { Context } from '../context';
import { allOf, toItems } from '../item-lists';
import { read } from '../read';
import { readHere } from './read-people';

/** See `Notebook.readSkills`. By person; what is confidential is for that person's panel only. */
export function readSkills(context: Context): Promise<KnownSkill[]> {
  return read(context, ['people', 'items'], async (work) => {
    const rows = await work.tx.objectStore('items').index('byStandingKind').getAll(allOf('skill'));
    const items = toItems(work, rows).filter(({ privacy }) => privacy !== 'confidential');
    return (await readHere(work, items)).flatMap(({ id, name }) =>
      items.filter(({ personId }) => personId === id).map((item) => ({ item, person: { id, name } })),
    );
  });
}
