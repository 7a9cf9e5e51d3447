import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAST_KEY, personTerm, timeKey, traitTerm } from '../../../utils/model/search';
import { foundBy, hasAll } from '../../../utils/notebook/found-by';
import { SEARCHED } from '../../../utils/notebook/keep-words';
import { openDatabase } from '../../../utils/notebook/open-database';
import { newLockDisk, PASSPHRASE, RECOVERY, startLockable } from '../lock/lockable';
import { addAction, addSomebody, dump, openAt, type Started, startNotebook } from './start-notebook';
import { readEverything } from './whole';

const WORDS = ['plan', 'planning', 'planet', 'budget', 'a', 'be', '予算の見直し', 'Größe', 'the'] as const;
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));
const some = fc.nat(30);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('item' as const), text, whose: some }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('note' as const),
      text,
      whose: some,
      day: fc.integer({ min: -30, max: 30 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), text, which: some }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      which: some,
      day: fc.integer({ min: -30, max: 30 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('done' as const), which: some }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), which: some }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('bring back' as const), which: some }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('much' as const), text, whose: some }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('index' as const), slices: fc.integer({ min: 1, max: 9 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('index' as const), slices: fc.constant(null) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Kind> ? Kind : never;

/** More than are looked at one by one: they are folded into a block. */
const MUCH = 70;

async function live(started: Started, steps: readonly Step[]) {
  const { notebook, op, day } = started;
  const people = [await addSomebody(started, 'Robin'), await addSomebody(started, 'Planck', 'peer')];
  const items: string[] = [];
  const deleted = new Set<string>();
  const notes = new Map<string, { event: string; personId: string; note: string }>();
  const of = <Kind>(all: readonly Kind[], which: number) => all[which % all.length];
  const whose = (which: number) => of(people, which)?.id ?? '';
  for (const each of steps) {
    started.pass(90_000);
    if (each.do === 'item') items.push((await addAction(started, whose(each.whose), each.text)).id);
    if (each.do === 'much')
      for (let n = 0; n < MUCH; n++)
        items.push((await addAction(started, whose(each.whose), `${each.text} ${n}`)).id);
    if (each.do === 'note') {
      const [event, personId] = [`event ${notes.size}`, whose(each.whose)];
      const { id } = await openAt(started, personId, event, day(each.day));
      await notebook.saveNote(op(), { meetingId: id, text: each.text, base: '' });
      notes.set(id, { event, personId, note: each.text });
    }
    if (each.do === 'edit') {
      const [id, known] = of([...notes], each.which) ?? [];
      if (id && known) {
        await notebook.saveNote(op(), { meetingId: id, text: each.text, base: known.note });
        notes.set(id, { ...known, note: each.text });
      }
    }
    if (each.do === 'move') {
      const [, known] = of([...notes], each.which) ?? [];
      if (known) await openAt(started, known.personId, known.event, day(each.day));
    }
    const item = 'which' in each ? of(items, each.which) : undefined;
    if (item && each.do === 'done' && !deleted.has(item))
      await notebook.setItemState(op(), { id: item, state: 'done' });
    if (item && each.do === 'delete' && !deleted.has(item)) {
      await notebook.deleteItem(op(), { id: item });
      deleted.add(item);
    }
    if (item && each.do === 'bring back' && deleted.delete(item))
      await notebook.restoreItem(op(), { id: item });
    if (each.do === 'index')
      for (let slice = 0; slice !== each.slices; slice++) if ((await notebook.indexWords()).done) break;
  }
  return people;
}

/** Everything that is found, page by page; the keys in the order in which they come. */
async function ask(
  started: Started,
  terms: Array<{ word: string; whole: boolean }>,
  after: string,
  until: string,
) {
  const found: string[] = [];
  let isIndexed = false;
  for (let next: string | null = after; next !== null; ) {
    const answer = await started.notebook.search({ terms, after: next, until, limit: 7 });
    found.push(...answer.found.map((each) => foundBy(each.is, each.record)?.key ?? 'none'));
    ({ next, isIndexed } = answer);
  }
  return { found, isIndexed };
}

/** The same by looking at every record. */
async function scan(
  started: Started,
  terms: Array<{ word: string; whole: boolean }>,
  after: string,
  until: string,
) {
  const { archive } = await readEverything(started.notebook);
  return SEARCHED.flatMap((store) =>
    archive[store].flatMap((record) => {
      const by = foundBy(store, record);
      return by && by.key > after && by.key <= until && hasAll(by.words, terms) ? by.key : [];
    }),
  ).sort();
}

const asked = fc.array(
  fc.record({
    terms: fc.array(
      fc.record({
        word: fc.constantFrom('plan', 'p', 'planning', 'budg', 'a', '予算', '見直', 'grosse', 't', 'nothing'),
        whole: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    person: fc.constantFrom(null, 0, 1),
    trait: fc.constantFrom(null, 'note', 'action', 'open', 'done', 'person'),
    from: fc.constantFrom(null, -3, 1),
    to: fc.constantFrom(null, -10, 0),
  }),
  { minLength: 4, maxLength: 10 },
);

describe.each([
  ['in the open', 12, async () => startNotebook() as Started],
  [
    'encrypted',
    4,
    async () => {
      const started = startLockable(newLockDisk());
      await started.lock.switchOn({ passphrase: PASSPHRASE, recoveryCode: RECOVERY, minutes: null });
      return started as Started;
    },
  ],
])('a notebook %s', (_how, numRuns, start) => {
  test('finds just what a look at every record finds, however far it was read for its words', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 40 }),
        fc.array(step, { maxLength: 12 }),
        asked,
        async (first, then, queries) => {
          const started = await start();
          // From here on all is said to be there, whether it was read already or not.
          while (!(await started.notebook.indexWords()).done);
          const people = await live(started, [...first, ...then]);
          for (const { terms, person, trait, from, to } of queries) {
            const narrowed = [
              ...terms,
              ...(person === null ? [] : [{ word: personTerm(people[person]?.id ?? ''), whole: true }]),
              ...(trait === null ? [] : [{ word: traitTerm(trait as 'note'), whole: true }]),
            ];
            const after = from === null ? '' : timeKey(Date.parse(started.day(-from)));
            const until = to === null ? LAST_KEY : timeKey(Date.parse(started.day(to)));
            const { found, isIndexed } = await ask(started, narrowed, after, until);
            expect(isIndexed).toBe(true);
            expect(found).toEqual(await scan(started, narrowed, after, until));
          }
        },
      ),
      { numRuns },
    );
  }, 120_000);
});

test('what is written while all is read for its words is found as it is then', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const ids: string[] = [];
  for (let each = 0; each < 250; each++) ids.push((await addAction(started, robin.id, `step ${each}`)).id);
  for (let each = 0; !(await notebook.indexWords()).done; each++) {
    await notebook.editItem(op(), { id: ids[each] ?? '', text: `leap ${each}` });
    await notebook.editItem(op(), { id: ids[249 - each] ?? '', text: `leap ${249 - each}` });
    if (each === 2) await Promise.all([notebook.indexWords(), notebook.indexWords()]);
  }
  for (const word of ['step', 'leap', '0', '249', '100']) {
    const terms = [{ word, whole: true }];
    const { found, isIndexed } = await ask(started, terms, '', LAST_KEY);
    expect(isIndexed).toBe(true);
    expect(found).toEqual(await scan(started, terms, '', LAST_KEY));
  }
});

test('after very many blocks, which tell much of what is no more, all are made anew', async () => {
  const started = startNotebook();
  const { notebook, name } = started;
  const robin = await addSomebody(started);
  while (!(await notebook.indexWords()).done);
  for (let each = 0; each < MUCH; each++) await addAction(started, robin.id, `plan ${each}`);
  const database = await openDatabase(name);
  const mark = await database.get('meta', 'words');
  await database.put('meta', { ...mark, id: 'words', blocks: 501 });
  database.close();
  const plan = [{ word: 'plan', whole: true }];
  expect(await notebook.indexWords()).toEqual({ done: false });
  expect((await ask(started, plan, '', LAST_KEY)).isIndexed).toBe(false);
  while (!(await notebook.indexWords()).done);
  expect(await ask(started, plan, '', LAST_KEY)).toMatchObject({ isIndexed: true, found: { length: MUCH } });
  expect((await dump(name)).meta).toContainEqual(expect.objectContaining({ id: 'words', blocks: 3 }));
});
