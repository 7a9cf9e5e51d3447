import { expect, test } from 'vitest';
import { openDatabase } from '../../../utils/notebook/open-database';
import { type MemoryArea, memoryArea } from './memory-area';
import { addAction, addOf, addSomebody, dump, openAt, type Started, startNotebook } from './start-notebook';
import { readEverything, restoreArchive } from './whole';

/** Stands in all that is written of whoever is erased. */
const PLANTED = 'zebrafinch';

/** Everywhere in the database and in the copy beside it where this stands. */
async function findAll(name: string, area: MemoryArea, words: string): Promise<string[]> {
  const stores = Object.entries(await dump(name));
  const rows = stores.flatMap(([store, all]) => all.map((row) => `${store} ${JSON.stringify(row)}`));
  const copies = [...area.values].map(([key, copy]) => `${key} ${copy}`);
  return [...rows, ...copies].filter((text) => text.toLowerCase().includes(words));
}

async function start() {
  const area = memoryArea();
  const started = startNotebook(undefined, area);
  return { ...started, area, find: (words = PLANTED) => findAll(started.name, area, words) };
}

/** Until every word stands in the blocks that are searched. */
async function index({ notebook }: Started): Promise<void> {
  while (!(await notebook.indexWords()).done);
}

/** Spoils a row past the notebook, so that reading it keeps the spoiled value aside. */
async function spoil(name: string, id: string, text: string): Promise<void> {
  const database = await openDatabase(name);
  const row = await database.get('items', id);
  await database.put('items', { ...(row ?? expect.fail()), text });
  database.close();
}

/** Something of everything that can be written of one person, some of it in the trash or kept aside already. */
async function writeAllOf(started: Started, name: string) {
  const { notebook, op, day, pass } = started;
  const person = await addSomebody(started, name);
  await notebook.editPerson(op(), { personId: person.id, aliases: [`${name}ie`], team: `team ${name}` });
  const talk = await openAt(started, person.id, `event-${name}`, day(-1));
  await notebook.saveNote(op(), { meetingId: talk.id, text: `${name} said`, base: '' });
  pass(2 * 60_000);
  await notebook.saveNote(op(), { meetingId: talk.id, text: `${name} said more`, base: `${name} said` });
  const item = await addAction(started, person.id, `ask ${name}`, talk.id);
  await notebook.editItem(op(), { id: item.id, text: `ask ${name} again` });
  const goal = await addOf(started, person.id, 'goal', { text: `a goal of ${name}` });
  await notebook.deleteItem(op(), { id: goal.id });
  await notebook.addTalk(op(), { personId: person.id, startsAt: day(-3), minutes: 9, note: `${name} ate` });
  await notebook.saveDraft('popup', { personId: person.id, kind: 'note', text: `typed of ${name}` });
  const field = `typed gone.1 note ${talk.id}`;
  await notebook.saveDraft(field, { personId: null, kind: 'note', text: `{"text":"${name}"}` });
  const spoiled = await addAction(started, person.id, `spoiled ${name}`);
  await spoil(started.name, spoiled.id, `spoiled of ${name}`);
  await notebook.readPersonView(talk.id);
  return { person, talk, item };
}

test('of a person who is erased no word stays, in any store or beside the database; of others all does', async () => {
  const started = await start();
  const { notebook, op, find } = started;
  const { person } = await writeAllOf(started, PLANTED);
  await writeAllOf(started, 'goldcrest');
  const { archive } = await readEverything(notebook);
  const noted = archive.people.map((one) => ({ ...one, team: `${one.team}, moved`, revision: 9 }));
  await restoreArchive(notebook, op(), { archive: { ...archive, people: noted }, how: 'replace' });
  await index(started);
  const stores = (await find()).map((text) => text.split(' ')[0]);
  expect(stores).toEqual(
    expect.arrayContaining([
      'people',
      'meetings',
      'items',
      'revisions',
      'operations',
      'undo',
      'drafts',
      'words',
    ]),
  );
  expect(stores).toContain('quarantine');
  const ofOther = async () =>
    (await find('goldcrest')).filter((text) => !/^(?:undo|words) /.test(text)).sort();
  const others = (await ofOther()).filter((text) => !text.startsWith('mirror:operations'));

  await notebook.deletePerson(op(), { personId: person.id });
  await notebook.deleteForGood(op(), { is: 'person', id: person.id });
  expect(await find()).toEqual([]);
  expect(await find(person.id)).not.toContainEqual(expect.stringMatching(/^(people|meetings|items) /));
  expect(await ofOther()).toEqual(others);
  await index(started);
  expect(await find()).toEqual([]);
});

test('what was given before is not done again after that, and is answered without its words', async () => {
  const started = await start();
  const { notebook, op, find } = started;
  const person = await addSomebody(started, PLANTED);
  const part = { form: 'promise', waitingFor: PLANTED } as const;
  const give = () =>
    notebook.addItem('given twice', {
      personId: person.id,
      meetingId: null,
      kind: 'action',
      part,
      text: PLANTED,
      owner: 'me',
    });
  const { id } = await give();
  await notebook.deletePerson(op(), { personId: person.id });
  await notebook.deleteForGood(op(), { is: 'person', id: person.id });
  expect(await give()).toMatchObject({ id, personId: person.id, kind: 'action', text: '' });
  expect(await find()).toEqual([]);
  expect((await dump(started.name)).items).toEqual([]);
});

test.each(['item', 'note'] as const)('of one %s deleted for good no word stays', async (is) => {
  const started = await start();
  const { notebook, op, find, day } = started;
  const person = await addSomebody(started, 'Robin');
  const talk = await openAt(started, person.id, 'a', day(-1));
  await notebook.saveNote(op(), { meetingId: talk.id, text: is === 'note' ? PLANTED : 'said', base: '' });
  const item = await addAction(started, person.id, is === 'item' ? PLANTED : 'to do', talk.id);
  const { archive } = await readEverything(notebook);
  const wiped = { ...archive, meetings: [], items: [], revisions: [] };
  await restoreArchive(notebook, op(), { archive: wiped, how: 'replace' });
  await notebook.undoRestore(op());
  await restoreArchive(notebook, op(), {
    archive: {
      ...archive,
      meetings: archive.meetings.map((one) => ({ ...one, minutes: 30 })),
      items: archive.items.map((one) => ({ ...one, dueOn: '2026-12-01' })),
    },
    how: 'replace',
  });
  if (is === 'item') await notebook.deleteItem(op(), { id: item.id });
  const place = is === 'item' ? { is, id: item.id } : await notebook.deleteNote(op(), { meetingId: talk.id });
  await index(started);
  expect((await find()).length).toBeGreaterThan(0);
  await notebook.deleteForGood(op(), place);
  expect(await find()).toEqual([]);
});
