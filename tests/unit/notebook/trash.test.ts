import { expect, test } from 'vitest';
import { memoryArea } from './memory-area';
import { addAction, addSomebody, DAY, dump, openAt, startNotebook } from './start-notebook';

async function startWithTalk() {
  const area = memoryArea();
  const started = startNotebook(undefined, area);
  const robin = await addSomebody(started);
  const talk = await openAt(started, robin.id, 'a', started.day(-1));
  await started.notebook.saveNote(started.op(), { meetingId: talk.id, text: 'first', base: '' });
  started.pass(2 * 60_000);
  await started.notebook.saveNote(started.op(), { meetingId: talk.id, text: 'first, second', base: 'first' });
  const item = await addAction(started, robin.id, 'Send the plan', talk.id);
  return { ...started, area, robin, talk, item };
}

test('a person goes with talks, notes and items, and comes back with them', async () => {
  const { notebook, op, robin, talk, item, pass } = await startWithTalk();
  const early = await addAction({ ...(await startWithTalk()), notebook, op }, robin.id, 'Deleted before');
  await notebook.deleteItem(op(), { id: early.id });
  const before = await notebook.readPersonView(talk.id);
  pass(1);
  await notebook.deletePerson(op(), { personId: robin.id });
  expect(await notebook.readPeople()).toEqual([]);
  expect(await notebook.countOpenActions()).toBe(0);
  expect(await notebook.readPersonView(talk.id)).toBeNull();
  expect(await notebook.findPerson('robin@example.com')).toBeNull();
  // What went with its person, or had been deleted of theirs before, is not offered by itself.
  expect(await notebook.readTrash()).toMatchObject([
    { is: 'person', id: robin.id, text: 'Robin', who: null },
  ]);

  await notebook.putBack(op(), { is: 'person', id: robin.id });
  const after = await notebook.readPersonView(talk.id);
  expect(after?.meeting.note).toBe(before?.meeting.note);
  expect(after?.openItems.map(({ id }) => id)).toEqual([item.id]);
  expect(await notebook.readTrash()).toMatchObject([{ is: 'item', id: early.id, who: 'Robin' }]);
});

test('an address that somebody else has meanwhile stays with them', async () => {
  const started = await startWithTalk();
  const { notebook, op, robin } = started;
  await notebook.deletePerson(op(), { personId: robin.id });
  const anew = await addSomebody(started);
  expect(anew.id).not.toBe(robin.id);
  await notebook.putBack(op(), { is: 'person', id: robin.id });
  expect((await notebook.findPerson('robin@example.com'))?.id).toBe(anew.id);
  expect((await notebook.readPerson(robin.id))?.addresses).toEqual([]);
});

test('a series with somebody in the trash is as unknown, and known again when they are back', async () => {
  const { notebook, op, robin } = await startWithTalk();
  await notebook.rememberSeries(op(), { id: 's', verdict: 'one-on-one', personId: robin.id, declared: true });
  await notebook.deletePerson(op(), { personId: robin.id });
  expect((await notebook.readSeries(['s'])).size).toBe(0);
  await notebook.putBack(op(), { is: 'person', id: robin.id });
  expect((await notebook.readSeries(['s'])).size).toBe(1);
});

test('a note goes with its history and comes back behind what was noted since', async () => {
  const { notebook, op, talk } = await startWithTalk();
  const place = await notebook.deleteNote(op(), { meetingId: talk.id });
  expect((await notebook.readPersonView(talk.id))?.meeting.note).toBe('');
  expect((await notebook.readHistory({ of: 'note', id: talk.id }))?.versions).toEqual([]);
  expect(await notebook.readTrash()).toMatchObject([
    { ...place, who: 'Robin', text: 'first, second', startsAt: talk.startsAt },
  ]);
  await notebook.saveNote(op(), { meetingId: talk.id, text: 'since', base: '' });
  await notebook.putBack(op(), place);
  expect((await notebook.readPersonView(talk.id))?.meeting.note).toBe('since\n\nfirst, second');
  const history = await notebook.readHistory({ of: 'note', id: talk.id });
  expect(history?.versions.map(({ text }) => text).sort()).toEqual(['first', 'since']);
  expect(await notebook.readTrash()).toEqual([]);
});

test('an earlier version comes back, and so does what was there before it', async () => {
  const { notebook, op, talk, item } = await startWithTalk();
  const [version] = (await notebook.readHistory({ of: 'note', id: talk.id }))?.versions ?? [];
  expect(version?.text).toBe('first');
  await notebook.bringBack(op(), { of: 'note', id: talk.id, versionId: version?.id ?? '' });
  const history = await notebook.readHistory({ of: 'note', id: talk.id });
  expect(history).toMatchObject({ text: 'first', versions: [{ text: 'first, second' }, { text: 'first' }] });
  const wrong = { of: 'item', id: item.id, versionId: version?.id ?? '' } as const;
  await expect(notebook.bringBack(op(), wrong)).rejects.toMatchObject({ code: 'not-found' });
  await notebook.editItem(op(), { id: item.id, text: 'Send both plans' });
  const [first] = (await notebook.readHistory({ of: 'item', id: item.id }))?.versions ?? [];
  await notebook.bringBack(op(), { of: 'item', id: item.id, versionId: first?.id ?? '' });
  expect(await notebook.readHistory({ of: 'item', id: item.id })).toMatchObject({
    text: 'Send the plan',
    versions: [{ text: 'Send both plans' }, { text: 'Send the plan' }],
  });
});

test.each(['at once', 'after 90 days'])(
  'what is gone for good %s leaves no word, here or in the mirror',
  async (when) => {
    const started = await startWithTalk();
    const { notebook, op, robin, talk, item, pass, name, area } = started;
    const kim = await addSomebody(started, 'Kim');
    const note = await notebook.deleteNote(op(), { meetingId: talk.id });
    await notebook.editItem(op(), { id: item.id, text: 'Send both plans' });
    await notebook.deleteItem(op(), { id: item.id });
    if (when === 'at once') {
      await notebook.deleteForGood(op(), note);
      await notebook.deleteForGood(op(), { is: 'item', id: item.id });
      expect(await notebook.readTrash()).toEqual([]);
      await notebook.deletePerson(op(), { personId: robin.id });
      await notebook.deleteForGood(op(), { is: 'person', id: robin.id });
    } else {
      await notebook.deletePerson(op(), { personId: robin.id });
      pass(90 * DAY - 1);
      await notebook.prune();
      expect(await notebook.readTrash()).toHaveLength(1);
      pass(1);
      await notebook.prune();
    }
    // Answers of commands are forgotten after a day.
    pass(2 * DAY);
    await notebook.prune();
    const { people, meetings, items, revisions, coverage, operations } = await dump(name);
    expect({ meetings, items, revisions, coverage }).toEqual({
      meetings: [],
      items: [],
      revisions: [],
      coverage: [],
    });
    expect(people).toMatchObject([{ id: kim.id }]);
    const everything = JSON.stringify([people, operations.slice(0, 0), await area.get(null)]);
    for (const word of ['first', 'plan', 'Robin']) expect(everything).not.toContain(word);
    // A database that has to come back from the mirror does not bring it back.
    await notebook.close();
    indexedDB.deleteDatabase(name);
    const again = startNotebook(name, area, 1_000);
    expect((await again.notebook.readPeople()).map((person) => person.name)).toEqual(['Kim']);
    expect(await again.notebook.readHealth()).toMatchObject({ missing: [] });
  },
);

test('what is not in the trash is never gone for good', async () => {
  const { notebook, op, robin, item, talk } = await startWithTalk();
  await notebook.deleteForGood(op(), { is: 'item', id: item.id });
  await notebook.deleteForGood(op(), { is: 'person', id: robin.id });
  await notebook.deleteForGood(op(), { is: 'note', id: talk.id });
  expect((await notebook.readPersonView(talk.id))?.openItems).toHaveLength(1);
});
