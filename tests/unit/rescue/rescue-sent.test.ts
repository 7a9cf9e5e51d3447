import { signal } from '@preact/signals';
import { describe, expect, test, vi } from 'vitest';
import { createItemEntry } from '../../../components/items/item-entry';
import { setUp } from './set-up-rescue';

describe('A line that was sent off', () => {
  const place = { target: 'mine', waitingFor: null, involves: [] } as const;

  test('and may have arrived is sent again under its id', async () => {
    const house = setUp();
    const page = await house.openPage(1);
    const entry = createItemEntry(page.rescue);
    page.rescue.keepEntry('ada', entry, vi.fn());
    let op = '';
    entry.send(['Send the plan'], { ...place, involves: [] }, (_text, _place, id) => {
      op = id;
      return new Promise(() => undefined); // The page goes before it is answered.
    });
    await vi.waitFor(() => expect(op).not.toBe(''), 10_000);

    const next = await house.openPage(1);
    const add = vi.fn(async () => {});
    const again = createItemEntry(next.rescue);
    next.rescue.keepEntry('ada', again, add);
    await vi.waitFor(() => expect(again.sent.value).toEqual([]), 10_000);
    expect(add.mock.calls).toEqual([['Send the plan', place, op]]);
    await next.shelf.settled();
    expect((await house.openPage(1)).shelf.list()).toEqual([]);
  });

  test('is on the shelf before it goes', async () => {
    const house = setUp();
    const page = await house.openPage(1);
    const entry = createItemEntry(page.rescue);
    page.rescue.keepEntry('ada', entry, vi.fn());
    entry.text.value = 'Send the plan';
    const kept = await new Promise<string[]>((resolve) => {
      entry.send(['Send the plan'], { ...place, involves: [] }, async () =>
        resolve((await house.notebook.readDrafts('typed ')).map(({ draft }) => draft.text)),
      );
    });
    expect(kept).toHaveLength(1);
    expect(JSON.parse(kept[0] ?? '')).toMatchObject({ text: '', sent: [{ text: 'Send the plan' }] });
  });
});

describe('A note', () => {
  async function withNote() {
    const house = setUp();
    const { notebook } = house;
    const person = { name: 'Ada', addresses: [], relationship: 'peer' } as const;
    const { id: personId } = await notebook.addPerson('op-person', { ...person, addresses: [] });
    const { id: meetingId } = await notebook.openNextMeeting('op-meeting', { personId });
    const note = async () => (await notebook.readPersonView(meetingId))?.meeting.note;
    return { ...house, personId, meetingId, note };
  }

  test('left typed is saved by itself when the person is shown again', async () => {
    const { openPage, notebook, personId, meetingId, note } = await withNote();
    await notebook.saveNote('op-1', { meetingId, text: 'one', base: '' });
    const page = await openPage(1, personId);
    page.shelf.put(`note ${meetingId}`, personId, { base: 'one', sent: null, text: 'one two' });
    await page.shelf.settled();
    const next = await openPage(1, personId);
    expect(await note()).toBe('one two');
    expect(next.shelf.isBack()).toBe(true);
    expect(await notebook.readDrafts('typed ')).toEqual([]);
  });

  test('left typed stands there once, though somebody goes on in its line just while it is saved', async () => {
    const { openPage, notebook, personId, meetingId, note } = await withNote();
    await notebook.saveNote('op-1', { meetingId, text: 'one two three', base: '' });
    const page = await openPage(1, personId);
    page.shelf.put(`note ${meetingId}`, personId, {
      base: 'one two three',
      sent: null,
      text: 'one two mine three',
    });
    await page.shelf.settled();
    let writes = 0;
    const read = notebook.readPersonView;
    for (const name of ['readPersonView', 'shareNote'] as const) {
      const real = notebook[name] as (...given: unknown[]) => Promise<unknown>;
      vi.spyOn(notebook, name).mockImplementation((async (...given: unknown[]) => {
        const answer = await real(...given);
        writes += 1;
        if (writes > 2) return answer;
        const base = (await read(meetingId))?.meeting.note ?? '';
        await notebook.saveNote(`other-${writes}`, { meetingId, text: `${base} more${writes}`, base });
        return answer;
      }) as never);
    }
    await notebook.saveNote('op-2', { meetingId, text: 'one two three theirs', base: 'one two three' });
    await openPage(1, personId);
    const words = (await note())?.split(/\s+/) ?? [];
    expect([...new Set(words)]).toEqual(words);
    for (const word of ['one', 'two', 'mine', 'three', 'theirs', 'more1', 'more2'])
      expect(words).toContain(word);
  });

  test.each([true, false])(
    'sent off and typed on is never doubled, had it arrived (%s) or not',
    async (arrived) => {
      const { openPage, notebook, personId, meetingId, note } = await withNote();
      const one = { text: 'one', base: '' };
      if (arrived) await notebook.saveNote('op-sent', { meetingId, ...one });
      const page = await openPage(1, personId);
      const sent = { op: 'op-sent', ...one, shared: null, own: 'one' };
      page.shelf.put(`note ${meetingId}`, personId, { base: '', sent, text: 'one two' });
      await page.shelf.settled();
      await openPage(1, personId);
      expect(await note()).toBe('one two');
    },
  );

  test.each(['never', 'in time', 'too late'])(
    'sent off as views share it, having arrived %s, is there once beside what others wrote',
    async (arrived) => {
      const { openPage, notebook, personId, meetingId, note } = await withNote();
      const mine = { text: 'mine', base: '', shared: 'a state' };
      const theirs = () => notebook.saveNote('op-other', { meetingId, text: 'theirs', base: '' });
      if (arrived === 'in time') await notebook.shareNote('op-sent', { meetingId, ...mine });
      await theirs();
      if (arrived === 'too late') {
        expect(await notebook.shareNote('op-sent', { meetingId, ...mine })).toMatchObject({ behind: true });
      }
      const page = await openPage(1, personId);
      const sent = { op: 'op-sent', ...mine, own: 'mine' };
      page.shelf.put(`note ${meetingId}`, personId, { base: '', sent, text: 'mine\nand more' });
      await page.shelf.settled();
      await openPage(1, personId);
      const lines = ((await note()) ?? '').split('\n');
      expect([...lines].sort()).toEqual(['and more', 'mine', 'theirs']);
    },
  );

  test('sent off with what others wrote in it takes nothing of that away when it goes on', async () => {
    const { openPage, notebook, personId, meetingId, note } = await withNote();
    await notebook.saveNote('op-other', { meetingId, text: 'theirs', base: '' });
    const page = await openPage(1, personId);
    const sent = { op: 'op-sent', text: 'theirs\nmine', base: 'theirs', shared: 'a state', own: 'mine' };
    page.shelf.put(`note ${meetingId}`, personId, { base: '', sent, text: 'mine\nand more' });
    await page.shelf.settled();
    await openPage(1, personId);
    expect(await note()).toBe('theirs\nmine\nand more');
  });

  test('is joined with what another view wrote meanwhile', async () => {
    const { openPage, notebook, personId, meetingId, note } = await withNote();
    const page = await openPage(1, personId);
    page.shelf.put(`note ${meetingId}`, personId, { base: '', sent: null, text: 'mine' });
    await page.shelf.settled();
    await notebook.saveNote('op-other', { meetingId, text: 'theirs', base: '' });
    await openPage(1, personId);
    expect(await note()).toContain('mine');
    expect(await note()).toContain('theirs');
  });

  test('of a talk that is no more is listed', async () => {
    const { openPage, personId } = await withNote();
    const page = await openPage(1, personId);
    page.shelf.put('note nowhere', personId, { base: '', sent: null, text: 'words' });
    await page.shelf.settled();
    expect((await openPage(1, personId)).shelf.list()).toMatchObject([{ field: 'note nowhere' }]);
  });

  test('on its way is on the shelf with the id under which it goes, and off it once it is saved', async () => {
    const { openPage, notebook, personId, meetingId } = await withNote();
    const { rescue, shelf } = await openPage(1, personId);
    const seen: unknown[] = [];
    const answers = [true, false];
    const { save, watch } = rescue.keepNotes(async (_id, { text, shared }, op) => {
      seen.push(op, ...(await notebook.readDrafts('typed ')).map(({ draft }) => JSON.parse(draft.text)));
      return { meetingId, note: text, revision: 2, shared: shared ?? '', behind: answers.shift() ?? false };
    });
    const text = signal('');
    const status = signal<'untouched' | 'saving' | 'saved'>('untouched');
    watch({ text, status }, { id: meetingId, personId });
    status.value = 'saving';
    text.value = 'one';
    const first = { op: 'op-one', text: 'one', base: '', shared: 'a', own: 'one' };
    await save(meetingId, first);
    const joined = { op: 'op-two', text: 'theirs one', base: 'theirs', shared: 'b', own: 'one' };
    await save(meetingId, joined);
    expect(seen).toEqual([
      'op-one',
      { base: '', sent: first, text: 'one' },
      'op-two',
      { base: '', sent: joined, text: 'one' },
    ]);
    await shelf.settled();
    expect(await notebook.readDrafts('typed ')).toEqual([]);
  });
});
