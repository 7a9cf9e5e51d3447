import { expect, test } from 'vitest';
import type { RecordChange } from '../../../utils/archive/undo-plan';
import { openDatabase } from '../../../utils/notebook/open-database';
import { addSomebody, START, startNotebook } from './start-notebook';
import { readEverything } from './whole';

/** Revisions of a note, named so that their order is their number's. */
function revisions(count: number, text = 'x'): RecordChange[] {
  return Array.from({ length: count }, (_, at) => {
    const id = `revision-${String(at).padStart(5, '0')}`;
    return { list: 'revisions', key: id, before: null, after: { id, recordId: 'r', at: START, text } };
  });
}

test('a long list comes in slices, each record once, in the order of its keys', async () => {
  const { notebook, op } = startNotebook();
  const changes = revisions(1_234);
  await notebook.changeRecords(op(), { changes });
  const first = await notebook.readSlice({ list: 'revisions', after: null });
  expect(first.records.length).toBeGreaterThan(0);
  expect(first.records.length).toBeLessThan(1_234);
  expect(first.next).not.toBeNull();
  const { archive } = await readEverything(notebook);
  expect(archive.revisions).toEqual(changes.map(({ after }) => after));
});

test('a slice is never larger than a message can be, were every record of it as long as can be', async () => {
  const { notebook, op } = startNotebook();
  await notebook.changeRecords(op(), { changes: revisions(60, 'ね'.repeat(200_000)) });
  let after: string | null = null;
  let count = 0;
  do {
    const slice = await notebook.readSlice({ list: 'revisions', after });
    expect(new TextEncoder().encode(JSON.stringify(slice)).length).toBeLessThan(64 * 1024 * 1024);
    count += slice.records.length;
    after = slice.next;
  } while (after !== null);
  expect(count).toBe(60);
});

test('what is damaged is counted once, wherever it lies, and told by its place', async () => {
  const started = startNotebook(undefined, null);
  const { notebook, op, name } = started;
  await notebook.changeRecords(op(), { changes: revisions(1_000) });
  const database = await openDatabase(name);
  for (const at of ['00000', '00499', '00500', '00999']) {
    await database.put('revisions', { id: `revision-${at}`, text: 7 } as never);
  }
  database.close();
  const { archive, unreadable } = await readEverything(notebook);
  expect(unreadable).toBe(4);
  expect(archive.revisions).toHaveLength(996);
  expect(new Set(started.damaged).size).toBe(4);
});

test('two slices between which nothing was written say that they are of one state', async () => {
  const started = startNotebook();
  const { notebook } = started;
  await addSomebody(started);
  const [one, other] = [
    await notebook.readSlice({ list: 'people', after: null }),
    await notebook.readSlice({ list: 'meetings', after: null }),
  ];
  expect(one.lastWrite).toBe(other.lastWrite);
  await addSomebody(started, 'Noor');
  const { lastWrite } = await notebook.readSlice({ list: 'people', after: null });
  expect(lastWrite).toBeGreaterThan(one.lastWrite);
});
