import { describe, expect, test, vi } from 'vitest';
import { everyWrite } from './every-write';
import { memoryArea } from './memory-area';
import { dump, startNotebook } from './start-notebook';
import { failRequest } from './watch-requests';
import { startScene } from './writes/scene';

const READING = [
  ...['readPeople', 'readPerson', 'findPerson', 'readSeries', 'findMeetingNear', 'readPersonView'],
  ...['readOpenItems', 'countOpenActions', 'countOpenItems', 'readDraft', 'readDrafts', 'search'],
  ...['readPractices', 'readBrief', 'readSkills', 'readHealth'],
  ...['readSlice', 'readLastWrite', 'readRestore', 'readBeginning'],
  ...['readTrash', 'readHistory', 'readRecordsOf', 'readTalks', 'readWeek', 'findOccurrenceNear'],
  'readCadences',
  ...['readPeopleList', 'readPersonPage', 'readStored'],
];
const FAULTS = ['refuse', 'full', 'abort', 'abort after'] as const;
const CODES = { refuse: 'disk', full: 'disk-full', abort: 'closed', 'abort after': 'closed' };
const LOOSE = [
  'seeOccurrences',
  'beginSession',
  'checkUp',
  'saveDraft',
  'moveDraft',
  'indexWords',
  'prune',
  'seeHealth',
  'tryWritable',
  'close',
];

test('every command is either tried as a write below or known to write nothing that is called saved', () => {
  const commands = Object.keys(startNotebook().notebook).sort();
  const tried = everyWrite.map(({ command }) => command);
  expect([...new Set([...tried, ...READING, ...LOOSE])].sort()).toEqual(commands);
});

describe.each(everyWrite.map((write) => [`${write.command} ${write.when ?? ''}`.trim(), write] as const))(
  '%s',
  (_name, { give, prepare }) => {
    test('given twice at once, and once more later, is applied once, with one answer', async () => {
      const scene = await startScene();
      const op = scene.op();
      await prepare?.(scene, op);
      const [answer, second] = await Promise.all([give(scene, op), give(scene, op)]);
      const after = await dump(scene.name);
      scene.pass(60_000);
      expect(await give(scene, op)).toEqual(answer);
      expect(second).toEqual(answer);
      expect(await dump(scene.name)).toEqual(after);
      expect(scene.damaged).toEqual([]);
    });

    test('is on disk, strictly, before it answers', async () => {
      const scene = await startScene();
      const op = scene.op();
      await prepare?.(scene, op);
      const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
      await give(scene, op);
      expect(begin).toHaveBeenCalled();
      for (const [stores, mode, options] of begin.mock.calls) {
        expect([mode, options]).toEqual(['readwrite', { durability: 'strict' }]);
        expect(stores).toContain('operations');
      }
    });

    test('leaves nothing behind whichever request fails, and succeeds when given again', async () => {
      const area = memoryArea();
      const { set } = area;
      const scene = await startScene(startNotebook(undefined, area));
      const op = scene.op();
      await prepare?.(scene, op);
      const untouched = await dump(scene.name);
      let number = 1;
      for (let failed = true; failed; number++) {
        for (const fault of FAULTS) {
          let error: unknown = null;
          // There is no room beside the database either; where there is, it is left for a spare one (torn.test.ts).
          if (fault === 'refuse')
            area.set = (values) => ('probe' in values ? Promise.reject(new Error('No space.')) : set(values));
          failed = await failRequest(number, fault, async () => {
            error = await give(scene, op).then(
              () => null,
              (reason: unknown) => reason,
            );
          });
          area.set = set;
          if (!failed) {
            expect(error).toBeNull();
            break;
          }
          expect(error).toMatchObject({ name: 'NotebookError', code: CODES[fault] });
          expect(await scene.notebook.tryWritable()).toBe(true);
          expect(await dump(scene.name)).toEqual(untouched);
        }
      }
      expect(number).toBeGreaterThan(3);
      expect((await dump(scene.name)).operations).toContainEqual(expect.objectContaining({ id: op }));
    });
  },
);

test('a command without an operation id is refused', async () => {
  const { notebook } = startNotebook();
  const input = { name: 'Robin', addresses: [], relationship: 'peer' as const };
  await expect(notebook.addPerson('', input)).rejects.toMatchObject({ code: 'invalid' });
  await expect(notebook.addPerson('x'.repeat(201), input)).rejects.toMatchObject({ code: 'invalid' });
});
