import fc from 'fast-check';
import { mergeDiff3 } from 'node-diff3';
import { expect, it } from 'vitest';
import { createNoteSaver, type NoteSaver } from '../../../components/panel/note-saver';

/** A notebook that merges line by line and keeps both sides where they clash, as the real one does. */
function merge(mine: string, base: string, theirs: string): string {
  const options = { excludeFalseConflicts: true, stringSeparator: '\n' };
  return mergeDiff3(mine, base, theirs, options)
    .result.filter((line) => !/^(<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|)/.test(line))
    .join('\n');
}

const step = fc.oneof(
  { weight: 6, arbitrary: fc.constant('type' as const) },
  { weight: 3, arbitrary: fc.constant('timer' as const) },
  { weight: 3, arbitrary: fc.constant('commit' as const) },
  { weight: 2, arbitrary: fc.constant('refuse' as const) },
  { weight: 2, arbitrary: fc.constant('elsewhere' as const) },
  { weight: 2, arbitrary: fc.constant('read' as const) },
  { weight: 1, arbitrary: fc.constant('stale read' as const) },
  { weight: 1, arbitrary: fc.constant('flush' as const) },
  { weight: 1, arbitrary: fc.constant('switch' as const) },
  { weight: 1, arbitrary: fc.constant('leave' as const) },
);

async function play(steps: ReadonlyArray<typeof step extends fc.Arbitrary<infer Step> ? Step : never>) {
  const store = { a: { note: '', revision: 1 }, b: { note: '', revision: 1 } };
  const earlier = { a: { ...store.a }, b: { ...store.b } };
  const typed: Array<{ meeting: 'a' | 'b'; word: string }> = [];
  const timers = new Set<() => void>();
  const writes: Array<{ id: 'a' | 'b'; commit(): void; refuse(): void }> = [];
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  let shown: 'a' | 'b' | null = 'a';

  const notes: NoteSaver = createNoteSaver({
    debounceMs: 1,
    schedule: (task) => {
      timers.add(task);
      return () => void timers.delete(task);
    },
    save: (meetingId, text, base) =>
      new Promise((resolve, reject) => {
        const id = meetingId === 'a' ? 'a' : 'b';
        expect(
          writes.some((write) => write.id === id),
          'one write at a time',
        ).toBe(false);
        writes.push({
          id,
          commit() {
            earlier[id] = { ...store[id] };
            store[id] = { note: merge(text, base, store[id].note), revision: store[id].revision + 1 };
            resolve(store[id].note);
          },
          refuse: () => reject(new Error('refused')),
        });
      }),
  });
  const show = (id: 'a' | 'b', what = store[id]) => notes.show({ id, ...what });
  const fire = () => {
    for (const task of [...timers]) {
      timers.delete(task);
      task();
    }
  };

  show('a');
  for (const [index, what] of steps.entries()) {
    if (what === 'type' && shown) {
      typed.push({ meeting: shown, word: `w${index}.` });
      notes.type(`${notes.text.value}w${index}.\n`);
    } else if (what === 'timer') fire();
    else if (what === 'commit') writes.shift()?.commit();
    else if (what === 'refuse') writes.shift()?.refuse();
    else if (what === 'elsewhere') {
      const id = shown ?? 'b';
      typed.push({ meeting: id, word: `e${index}.` });
      earlier[id] = { ...store[id] };
      store[id] = { note: `e${index}.\n${store[id].note}`, revision: store[id].revision + 1 };
    } else if (what === 'read' && shown) show(shown);
    else if (what === 'stale read' && shown) show(shown, earlier[shown]);
    else if (what === 'flush') notes.flush();
    else if (what === 'switch') {
      shown = shown === 'a' ? 'b' : 'a';
      show(shown);
    } else if (what === 'leave') {
      shown = null;
      notes.leave();
    }
    await settle();
  }
  // In the end the disk has room again: whatever is still on its way gets there.
  for (let round = 0; round < 10; round += 1) {
    fire();
    notes.flush();
    notes.retry();
    while (writes.length > 0) {
      writes.shift()?.commit();
      await settle();
    }
  }
  return { store, typed, notes, shown };
}

it('loses no word, whatever order keys, writes, failures, readings and switches come in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { store, typed, notes, shown } = await play(steps);
      for (const { meeting, word } of typed) {
        expect(store[meeting].note, `${word} in ${meeting}`).toContain(word);
        expect(store[meeting === 'a' ? 'b' : 'a'].note, `${word} only in ${meeting}`).not.toContain(word);
      }
      expect(notes.failedElsewhere.value).toBe(false);
      if (shown) {
        notes.show({ id: shown, ...store[shown] });
        expect(notes.text.value).toBe(store[shown].note);
        expect(notes.status.value).not.toBe('saving');
      }
    }),
    { numRuns: 400 },
  );
});
