import { expect, test } from 'vitest';
import { newLockDisk, startLockable, switchOn } from './lockable';

// Each lock has a key of its own, and hides names in an order of its own.
test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'under lock %i, drafts are found by how their ids begin, and only those',
  async () => {
    const started = startLockable(newLockDisk());
    await switchOn(started);
    const { notebook } = started;
    const ids = ['popup', 'typed 7.a note', 'typed 7.b note', 'typed gone.1-2 item', 'zebra'];
    for (const id of ids)
      await notebook.saveDraft(id, { personId: null, kind: 'note', text: `words of ${id}` });
    const found = await notebook.readDrafts('typed ');
    expect(found.map(({ id }) => id)).toEqual(ids.slice(1, 4));
    expect(found.map(({ draft }) => draft.text)).toEqual(ids.slice(1, 4).map((id) => `words of ${id}`));
    expect(await notebook.readDrafts('typed 7.')).toHaveLength(2);
    expect(await notebook.readDrafts('nobody ')).toEqual([]);
  },
);
