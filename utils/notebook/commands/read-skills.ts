import type { KnownSkill } from '../../model/views';
import type { Context } from '../context';
import { toItems } from '../item-lists';
import { read } from '../read';
import { readEverybody } from './read-people';

/** See `Notebook.readSkills`. By person; what is confidential is for that person's panel only. */
export function readSkills(context: Context): Promise<KnownSkill[]> {
  return read(context, ['people', 'items'], async (work) => {
    const rows = await work.tx.objectStore('items').index('byStandingKind').getAll('skill');
    const items = toItems(work, rows).filter(({ privacy }) => privacy !== 'confidential');
    return (await readEverybody(work)).flatMap(({ id, name }) =>
      items.filter(({ personId }) => personId === id).map((item) => ({ item, person: { id, name } })),
    );
  });
}
