import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Item, type OpenItem, OWN } from '../../../utils/model/item';
import { addOf, addSomebody, dump, startNotebook } from './start-notebook';

const invalid = { code: 'invalid' };

/** Robin’s line, passed on to Kim, and from there to Lee; to each of them once. */
async function startChain() {
  const started = startNotebook();
  const { notebook, op } = started;
  const people = {
    robin: await addSomebody(started, 'Robin'),
    kim: await addSomebody(started, 'Kim'),
    lee: await addSomebody(started, 'Lee'),
  };
  const line = await addOf(started, people.robin.id, 'feedback', { text: 'line' });
  const passTo = async (itemId: string, to: string) => {
    const input = { from: { itemId }, to: [to], practice: null };
    const [copy] = await notebook.passOn(op(), { ...input, as: 'point' });
    if (!copy) throw new Error('Nothing was passed on');
    return copy;
  };
  const second = await passTo(line.id, people.kim.id);
  const third = await passTo(second.id, people.lee.id);
  const read = async (id: string) =>
    (await dump(started.name)).items.find((row) => (row as Item).id === id) as Item;
  return { ...started, ...people, line, second, third, passTo, read };
}

async function readOrigins({ notebook }: Awaited<ReturnType<typeof startChain>>) {
  const { groups } = await notebook.readOpenItems();
  return Object.fromEntries(groups.map(({ person, items }) => [person.name, items.map(({ from }) => from)]));
}

test('what was passed on tells with whom it was written, and nothing of it where it was written', async () => {
  const chain = await startChain();
  const { notebook, op, robin, second, third, passTo } = chain;
  expect(second).toMatchObject({
    kind: 'talking-point',
    text: 'line',
    owner: 'me',
    privacy: 'private',
    up: null,
    part: { form: 'point', questionId: null },
    source: { itemId: chain.line.id, personId: robin.id },
  });
  await passTo(third.id, robin.id);
  await passTo(chain.line.id, robin.id);
  expect(await readOrigins(chain)).toEqual({
    Kim: [{ name: 'Robin' }],
    Lee: [{ name: 'Kim' }],
    Robin: [{ name: 'Lee' }, null],
  });
  const view = await notebook.readPersonView(second.meetingId ?? '');
  expect(view?.openItems).toMatchObject([{ from: { name: 'Robin' } }]);
  const { id } = await notebook.openNextMeeting(op(), { personId: robin.id });
  expect((await notebook.readPersonView(id))?.openItems.map(({ from }) => from)).toEqual([
    { name: 'Lee' },
    null,
  ]);
});

test('made confidential, a line takes all with it that came from it, and nothing of it goes up', async () => {
  const chain = await startChain();
  const { notebook, op, line, second, third, read } = chain;
  for (const { id } of [line, second, third]) await notebook.markItem(op(), { id, up: 'risk' });
  expect(await notebook.readBrief()).toHaveLength(3);
  await notebook.markItem(op(), { id: line.id, privacy: 'confidential' });
  expect(await notebook.readBrief()).toEqual([]);
  for (const { id } of [line, second, third]) {
    expect(await read(id)).toMatchObject({ privacy: 'confidential', up: null });
  }
  expect(await readOrigins(chain)).toEqual({ Kim: ['hidden'], Lee: ['hidden'] });
});

test('a copy in the middle that was deleted passes confidentiality on, and comes back with it', async () => {
  const chain = await startChain();
  const { notebook, op, line, second, third, read } = chain;
  await notebook.markItem(op(), { id: second.id, up: 'win' });
  await notebook.deleteItem(op(), { id: second.id });
  await notebook.markItem(op(), { id: line.id, privacy: 'confidential' });
  expect(await read(third.id)).toMatchObject({ privacy: 'confidential' });
  await notebook.restoreItem(op(), { id: second.id });
  expect(await read(second.id)).toMatchObject({ privacy: 'confidential', up: null });
  expect(await notebook.readBrief()).toEqual([]);
});

test('only where it was said in confidence can that be taken back, and from there one by one', async () => {
  const { notebook, op, line, second, third, passTo, lee } = await startChain();
  await notebook.markItem(op(), { id: line.id, privacy: 'confidential' });
  const late = await passTo(second.id, lee.id);
  expect(late.privacy).toBe('confidential');
  for (const { id } of [second, third, late]) {
    await expect(notebook.markItem(op(), { id, privacy: 'private' })).rejects.toMatchObject(invalid);
  }
  await notebook.markItem(op(), { id: line.id, privacy: 'private' });
  await expect(notebook.markItem(op(), { id: third.id, privacy: 'shareable' })).rejects.toMatchObject(
    invalid,
  );
  await notebook.markItem(op(), { id: second.id, privacy: 'private' });
  expect(await notebook.markItem(op(), { id: third.id, privacy: 'shareable' })).toMatchObject({
    privacy: 'shareable',
  });
});

test('what is confidential cannot be sent up, by no command', async () => {
  const started = await startChain();
  const { notebook, op, line, second, robin } = started;
  const up = { id: line.id, privacy: 'confidential', up: 'win' } as const;
  await expect(notebook.markItem(op(), up)).rejects.toMatchObject(invalid);
  await notebook.markItem(op(), { id: line.id, privacy: 'confidential' });
  await expect(notebook.markItem(op(), { id: line.id, up: 'win' })).rejects.toMatchObject(invalid);
  await expect(notebook.markItem(op(), { id: second.id, up: 'win' })).rejects.toMatchObject(invalid);
  const add = (given: object) => addOf(started, robin.id, 'ask', given);
  await expect(add({ privacy: 'confidential', up: 'win' })).rejects.toMatchObject(invalid);
  const source = { itemId: line.id, personId: robin.id };
  await expect(add({ source, up: 'win' })).rejects.toMatchObject(invalid);
  expect(await add({ source, privacy: 'shareable' })).toMatchObject({ privacy: 'confidential' });
});

test('a topic given again leaves told what was told; another one is to be told anew', async () => {
  const { notebook, op, line } = await startChain();
  await notebook.markItem(op(), { id: line.id, up: 'win' });
  await notebook.tellBrief(op(), { ids: [line.id] });
  const told = await notebook.markItem(op(), { id: line.id, up: 'win' });
  expect(told.up?.toldAt).not.toBeNull();
  expect(await notebook.markItem(op(), { id: line.id, up: 'risk' })).toMatchObject({
    up: { topic: 'risk', toldAt: null },
  });
  expect(await notebook.markItem(op(), { id: line.id, up: null })).toMatchObject({ up: null });
});

test('told to several, the first copy holds the others together, each with its own state', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started, 'Robin');
  const kim = await addSomebody(started, 'Kim');
  const copies = await notebook.passOn(op(), {
    from: { text: ' new hours ', personId: robin.id, confidential: false },
    to: [robin.id, kim.id, robin.id],
    as: 'share',
    practice: 'trust',
  });
  const [first, second] = copies;
  const source = { itemId: first?.id, personId: robin.id };
  expect(copies).toMatchObject([
    { personId: robin.id, text: 'new hours', part: { form: 'share' }, source },
    { personId: kim.id, text: 'new hours', part: { form: 'share' }, source },
  ]);
  await notebook.setItemState(op(), { id: second?.id ?? '', state: 'done' });
  const stands = {
    [first?.id ?? '']: [
      { itemId: first?.id, personId: robin.id, name: 'Robin', state: 'open' },
      { itemId: second?.id, personId: kim.id, name: 'Kim', state: 'done' },
    ],
  };
  expect((await notebook.readPractices(robin.id))?.copies).toEqual(stands);
  expect((await notebook.readPractices(kim.id))?.copies).toEqual(stands);
  expect((await notebook.readOpenItems()).groups).toMatchObject([{ items: [{ from: null }] }]);
  await notebook.markItem(op(), { id: first?.id ?? '', privacy: 'confidential' });
  expect((await notebook.readPractices(robin.id))?.copies).toEqual(stands);
  expect((await notebook.readPractices(kim.id))?.copies).toEqual({});
  await notebook.markItem(op(), { id: first?.id ?? '', privacy: 'private' });
});

test('an item is raised with somebody once, until that is closed', async () => {
  const { notebook, op, kim, line, second, passTo } = await startChain();
  expect(await passTo(line.id, kim.id)).toMatchObject({ id: second.id });
  await notebook.setItemState(op(), { id: second.id, state: 'done' });
  expect((await passTo(line.id, kim.id)).id).not.toBe(second.id);
});

test('a line of a note said in confidence is confidential wherever it is raised', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started, 'Robin');
  const kim = await addSomebody(started, 'Kim');
  const from = { text: 'line', personId: robin.id, confidential: true };
  const [copy] = await notebook.passOn(op(), { from, to: [kim.id], as: 'point', practice: null });
  expect(copy).toMatchObject({ privacy: 'confidential', source: { itemId: null, personId: robin.id } });
  expect((await notebook.readOpenItems()).groups).toMatchObject([{ items: [{ from: 'hidden' }] }]);
  const id = copy?.id ?? '';
  await expect(notebook.markItem(op(), { id, privacy: 'private' })).rejects.toMatchObject(invalid);
});

test('what was marked as confidential only where it came to can be told again', async () => {
  const { notebook, op, second, ...chain } = await startChain();
  await notebook.markItem(op(), { id: second.id, privacy: 'confidential' });
  expect(await readOrigins({ notebook, op, second, ...chain })).toMatchObject({ Kim: ['withheld'] });
  await notebook.markItem(op(), { id: second.id, privacy: 'private' });
  expect(await readOrigins({ notebook, op, second, ...chain })).toMatchObject({ Kim: [{ name: 'Robin' }] });
});

test('an opportunity is handed out as one that begins with them; nothing else is', async () => {
  const started = startNotebook();
  const { notebook, op } = started;
  const robin = await addSomebody(started);
  const resource = await addOf(started, OWN, 'opportunity', { text: 'course' });
  const hand = (itemId: string, to: string[]) =>
    notebook.passOn(op(), { from: { itemId }, to, as: 'opportunity', practice: 'development' });
  expect(await hand(resource.id, [robin.id])).toMatchObject([
    {
      kind: 'opportunity',
      owner: 'them',
      part: { form: 'course', stage: 'suggested', link: 'https://example.com/course' },
      source: { itemId: resource.id, personId: OWN },
    },
  ]);
  const view = await notebook.readPractices(robin.id);
  expect(view?.open).toMatchObject([{ text: 'course', from: null }]);
  expect(view?.copies).toMatchObject({ [resource.id]: [{ name: 'Robin', state: 'open' }] });
  const ask = await addOf(started, robin.id, 'ask');
  await expect(hand(ask.id, [robin.id])).rejects.toMatchObject(invalid);
  await expect(hand(resource.id, [])).rejects.toMatchObject(invalid);
  await expect(hand(resource.id, [robin.id, 'nobody'])).rejects.toMatchObject({ code: 'not-found' });
  await expect(hand(resource.id, [OWN])).rejects.toMatchObject({ code: 'not-found' });
  await notebook.deleteItem(op(), { id: resource.id });
  await expect(hand(resource.id, [robin.id])).rejects.toMatchObject({ code: 'not-found' });
});

test('whatever is done, nothing confidential and nothing that came from it goes up or names anybody', async () => {
  const step = fc.record({
    does: fc.constantFrom(
      'add',
      'add',
      'pass',
      'pass',
      'secret',
      'open up',
      'up',
      'state',
      'delete',
      'restore',
    ),
    which: fc.nat(30),
    who: fc.nat(2),
    how: fc.nat(2),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), async (steps) => {
      const started = startNotebook();
      const { notebook, op } = started;
      const people: string[] = [];
      for (const name of ['Robin', 'Kim', 'Lee']) people.push((await addSomebody(started, name)).id);
      const ids: string[] = [];
      for (const { does, which, who, how } of steps) {
        const id = ids[which % Math.max(ids.length, 1)] ?? '';
        const personId = people[who] ?? '';
        const kind = (['action', 'update', 'feedback'] as const)[how] ?? 'action';
        const to = people.filter((_, at) => at !== how);
        const source =
          how === 0
            ? { from: { text: 'line', personId, confidential: who === 1 } }
            : { from: { itemId: id } };
        const commands = {
          add: () => addOf(started, personId, kind, which % 4 === 0 ? { up: 'win' } : {}),
          pass: () =>
            notebook.passOn(op(), { ...source, to, as: how === 1 ? 'point' : 'share', practice: null }),
          secret: () => notebook.markItem(op(), { id, privacy: 'confidential' }),
          'open up': () => notebook.markItem(op(), { id, privacy: 'private' }),
          up: () => notebook.markItem(op(), { id, up: 'decision' }),
          state: () =>
            notebook.setItemState(op(), { id, state: (['open', 'done', 'dropped'] as const)[how] ?? 'open' }),
          delete: () => notebook.deleteItem(op(), { id }),
          restore: () => notebook.restoreItem(op(), { id }),
        };
        try {
          ids.push(...[await commands[does]()].flat().map((item) => item.id));
        } catch (error) {
          expect(['invalid', 'not-found']).toContain((error as { code?: string }).code);
        }
      }
      const rows = (await dump(started.name)).items as Item[];
      const byId = new Map(rows.map((row) => [row.id, row]));
      const isSecret = (item: Item, seen: readonly string[] = []): boolean => {
        const source = byId.get(item.source?.itemId ?? '');
        if (item.privacy === 'confidential') return true;
        return source !== undefined && !seen.includes(source.id) && isSecret(source, [...seen, item.id]);
      };
      const brief = await notebook.readBrief();
      for (const { item } of brief) expect(isSecret(item)).toBe(false);
      expect(brief.map(({ item }) => item.id).sort()).toEqual(
        rows
          .filter((row) => row.up?.toldAt === null && row.state !== 'dropped' && row.deletedAt === null)
          .map(({ id }) => id)
          .sort(),
      );
      const shown: OpenItem[] = (await notebook.readOpenItems()).groups.flatMap(({ items }) => items);
      for (const id of people) shown.push(...((await notebook.readPractices(id))?.open ?? []));
      for (const item of shown) if (isSecret(item)) expect(['hidden', 'withheld', null]).toContain(item.from);
      for (const row of rows)
        if (isSecret(row)) expect(row).toMatchObject({ privacy: 'confidential', up: null });
    }),
    { numRuns: 40 },
  );
});
