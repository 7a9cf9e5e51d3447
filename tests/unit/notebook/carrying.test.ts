import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryingSpan, isTalk } from '../../../utils/model/carrying';
import { ITEM_KINDS, type Item, isListed } from '../../../utils/model/item';
import type { Meeting } from '../../../utils/model/meeting';
import { addAction, addOf, addSomebody, dump, openAt, startNotebook } from './start-notebook';

/** The rule in plain words over all records, without any index. */
function countCarries(item: Item, meetings: Meeting[], until: string): number {
  const origin = meetings.find(({ id }) => id === item.meetingId)?.startsAt ?? item.createdAt;
  return meetings.filter(
    ({ personId, startsAt, state, deletedAt }) =>
      personId === item.personId &&
      startsAt !== null &&
      state !== 'skipped' &&
      deletedAt === null &&
      startsAt > origin &&
      startsAt <= until,
  ).length;
}

test('nothing lies between an item and a talk that is not after it', () => {
  const item = { createdAt: '2026-01-02T00:00:00.000Z' };
  expect(carryingSpan(item, null, '2026-01-02T00:00:00.000Z')).toBeNull();
  expect(carryingSpan(item, { startsAt: '2026-01-03T00:00:00.000Z' }, '2026-01-02T12:00:00.000Z')).toBeNull();
  expect(carryingSpan(item, { startsAt: null }, '2026-01-04T00:00:00.000Z')).toEqual({
    after: item.createdAt,
    until: '2026-01-04T00:00:00.000Z',
  });
});

test('a skipped, a deleted and an awaiting meeting are no talks', () => {
  const talk = { startsAt: '2026-01-02T00:00:00.000Z', state: 'planned', deletedAt: null } as const;
  expect(isTalk(talk)).toBe(true);
  expect(isTalk({ ...talk, state: 'held' })).toBe(true);
  expect(isTalk({ ...talk, state: 'skipped' })).toBe(false);
  expect(isTalk({ ...talk, startsAt: null })).toBe(false);
  expect(isTalk({ ...talk, deletedAt: talk.startsAt })).toBe(false);
});

test('an item is carried once to each further talk, and not at all to its own', async () => {
  const started = startNotebook();
  const { notebook, day } = started;
  const robin = await addSomebody(started);
  const first = await openAt(started, robin.id, 'a', day(1));
  await addAction(started, robin.id, 'x', first.id);
  const second = await openAt(started, robin.id, 'b', day(8));
  await openAt(started, robin.id, 'skipped', day(15), 'skipped');
  const third = await openAt(started, robin.id, 'c', day(22));
  const carried = async (id: string) => (await notebook.readPersonView(id))?.openItems[0]?.carried;
  const listed = async () => (await notebook.readOpenItems()).groups[0]?.items[0]?.carried;
  expect(await Promise.all([first, second, third].map(({ id }) => carried(id)))).toEqual([0, 1, 2]);
  expect(await listed()).toBe(0);
  started.goTo(day(8));
  expect(await listed()).toBe(1);
});

test('another person’s talks carry nothing', async () => {
  const started = startNotebook();
  const robin = await addSomebody(started, 'Robin');
  const kim = await addSomebody(started, 'Kim');
  await addAction(started, robin.id, 'x');
  await openAt(started, kim.id, 'a', started.day(1));
  started.goTo(started.day(2));
  expect((await started.notebook.readOpenItems()).groups[0]?.items[0]?.carried).toBe(0);
});

test('moving a talk back and forth neither doubles a carry nor loses one', async () => {
  const started = startNotebook();
  const { notebook, day } = started;
  const robin = await addSomebody(started);
  const first = await openAt(started, robin.id, 'a', day(1));
  await addAction(started, robin.id, 'x', first.id);
  await openAt(started, robin.id, 'b', day(8));
  for (const [event, at] of [
    ['b', 9],
    ['b', 7],
    ['a', 2],
    ['b', 8],
    ['a', 1],
  ] as const) {
    await openAt(started, robin.id, event, day(at));
  }
  started.goTo(day(10));
  expect((await notebook.readOpenItems()).groups[0]?.items[0]?.carried).toBe(1);
});

test('whatever happens to meetings, every view counts carries by the rule', async () => {
  const step = fc.record({
    does: fc.constantFrom('open', 'open', 'open', 'next', 'add', 'add', 'pass on', 'pass'),
    kind: fc.constantFrom('action', 'talking-point', ...ITEM_KINDS),
    event: fc.constantFrom('a', 'b', 'c', 'd'),
    day: fc.integer({ min: -4, max: 12 }),
    state: fc.constantFrom('planned', 'planned', 'skipped', null),
    who: fc.nat(1),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const started = startNotebook();
      const { notebook, op, day } = started;
      const people = [await addSomebody(started, 'Robin'), await addSomebody(started, 'Kim')];
      let shown: Meeting | null = null;
      let added: Item | null = null;
      for (const { does, kind, event, day: at, state, who } of steps) {
        const personId = people[who]?.id ?? '';
        if (does === 'open') shown = await openAt(started, personId, event, day(at), state);
        if (does === 'next') shown = await notebook.openNextMeeting(op(), { personId });
        if (does === 'add') {
          const meetingId = shown?.personId === personId ? shown.id : null;
          added = await addOf(started, personId, kind, { meetingId });
        }
        if (does === 'pass on' && added) {
          const from = { itemId: added.id };
          await notebook.passOn(op(), { from, to: [personId], as: 'point', practice: null });
        }
        if (does === 'pass') started.pass(36 * 60 * 60_000);
      }
      const rows = await dump(started.name);
      const meetings = rows.meetings as Meeting[];
      const { groups } = await notebook.readOpenItems();
      for (const item of groups.flatMap(({ items }) => items)) {
        expect(item.carried).toBe(countCarries(item, meetings, started.now()));
      }
      for (const { id } of meetings) {
        const view = await notebook.readPersonView(id);
        const until = view?.meeting.startsAt ?? started.now();
        for (const item of view?.openItems ?? [])
          expect(item.carried).toBe(countCarries(item, meetings, until));
      }
      const items = rows.items as Item[];
      expect(groups.flatMap((group) => group.items)).toHaveLength(items.filter(isListed).length);
      for (const { id } of people) {
        const open = (await notebook.readPractices(id))?.open ?? [];
        expect(open.map((item) => item.id).sort()).toEqual(
          items.flatMap((item) => (item.personId === id ? item.id : [])).sort(),
        );
        for (const item of open) expect(item.carried).toBe(countCarries(item, meetings, started.now()));
      }
      expect(started.damaged).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
