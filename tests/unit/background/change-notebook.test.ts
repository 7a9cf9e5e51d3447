import { expect, test } from 'vitest';
import { answerArchive } from '../../../entrypoints/background/answer-archive';
import { changeNotebook } from '../../../entrypoints/pages/whole-notebook';
import type { Archive } from '../../../utils/archive/archive';
import { recordChanges } from '../../../utils/archive/record-changes';
import type { RecordChange } from '../../../utils/archive/undo-plan';
import type { Ask } from '../../../utils/messaging/ask';
import type { PageProtocol } from '../../../utils/messaging/protocol';
import { addSomebody, START, startNotebook } from '../notebook/start-notebook';
import { readEverything } from '../notebook/whole';

/** The background, in a worker that can be stopped: the notebook stays, what the worker remembered is gone. */
function background() {
  const started = startNotebook();
  const never = () => {
    throw new Error('Not asked for here.');
  };
  const begin = () =>
    answerArchive({
      notebook: started.notebook,
      write: (_what: unknown, command: unknown) => command,
      backups: { read: never, note: never },
      automatic: { read: never, set: never, order: never, report: never, make: never, consider: never },
      downloads: { save: never, remove: never },
      openPage: never,
    } as unknown as Parameters<typeof answerArchive>[0]);
  let worker = begin();
  const asked: Array<{ name: string; op: string }> = [];
  /** Before the call with this number, counted over all of them. */
  const before = new Map<number, () => unknown>();
  const ask = (async (name: 'changeRecords', input: never, op = started.op()) => {
    await before.get(asked.length)?.();
    asked.push({ name, op });
    return worker[name](input, { op, tabId: null });
  }) as unknown as Ask<PageProtocol>;
  return {
    ...started,
    ask,
    asked,
    before,
    stopWorker() {
      worker = begin();
    },
  };
}

/** Of a note, so long that they fill more than one message. */
const long: RecordChange[] = Array.from({ length: 60 }, (_, at) => {
  const id = `revision-${at + 10}`;
  const after = { id, recordId: 'r', at: START, text: String(at).padEnd(200_000, 'x') };
  return { list: 'revisions', key: id, before: null, after };
});
const numberOfParts = 2;

test('what is handed over in parts is done once, in one step, when the last one is there', async () => {
  const { ask, asked, notebook } = background();
  await changeNotebook(ask, () => long);
  const given = asked.filter(({ name }) => name === 'changeRecords');
  expect(given).toHaveLength(numberOfParts);
  expect(new Set(given.map(({ op }) => op)).size).toBe(1);
  expect((await readEverything(notebook)).archive.revisions).toHaveLength(long.length);
  await notebook.undoRestore('undo');
  expect((await readEverything(notebook)).archive.revisions).toHaveLength(0);
});

test('a worker that is stopped between two parts costs another round and nothing else', async () => {
  const { ask, asked, before, stopWorker, notebook } = background();
  let stops = 0;
  before.set(7, () => {
    stops += 1;
    stopWorker();
  });
  await changeNotebook(ask, () => long);
  expect(stops).toBe(1);
  expect(asked.filter(({ name }) => name === 'changeRecords')).toHaveLength(2 * numberOfParts);
  expect((await readEverything(notebook)).archive.revisions).toHaveLength(long.length);
});

test('a last part whose answer was lost with the worker is answered as it would have been', async () => {
  const { ask, stopWorker, notebook } = background();
  const [one, other] = [long.slice(0, 30), long.slice(30)];
  await ask('changeRecords', { changes: one, part: 0, parts: 2 }, 'op');
  const last = { changes: other, part: 1, parts: 2 };
  const answer = await ask('changeRecords', last, 'op');
  stopWorker();
  expect(await ask('changeRecords', last, 'op')).toEqual(answer);
  expect(answer).toEqual({ changed: 60 });
  await expect(ask('changeRecords', last, 'another')).rejects.toMatchObject({ code: 'conflict' });
  expect((await readEverything(notebook)).archive.revisions).toHaveLength(60);
});

const shout = (here: Archive) =>
  recordChanges(here, { ...here, people: here.people.map((one) => ({ ...one, name: `${one.name}!` })) });

test('a plan that was overtaken is made anew of what is there now', async () => {
  const started = background();
  const { ask, before, notebook, op } = started;
  const { id: personId } = await addSomebody(started);
  before.set(6, () => notebook.editPerson(op(), { personId, name: 'Roberta', team: 'Design' }));
  await changeNotebook(ask, shout);
  const { archive } = await readEverything(notebook);
  expect(archive.people).toMatchObject([{ name: 'Roberta!', team: 'Design' }]);
});

test('where it is overtaken again and again, it says so, and what others wrote stays', async () => {
  const started = background();
  const { ask, asked, before, notebook, op } = started;
  const { id: personId } = await addSomebody(started);
  for (const at of [6, 13, 20])
    before.set(at, () => notebook.editPerson(op(), { personId, name: `Robin ${at}` }));
  await expect(changeNotebook(ask, shout)).rejects.toMatchObject({ code: 'conflict' });
  expect(asked).toHaveLength(21);
  expect((await readEverything(notebook)).archive.people).toMatchObject([{ name: 'Robin 20' }]);
});
