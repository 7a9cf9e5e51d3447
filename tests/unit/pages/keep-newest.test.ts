import { expect, test, vi } from 'vitest';
import { keepNewest } from '../../../entrypoints/pages/keep-newest';

/** A store whose calls end when told to; what is stored is what ended last. */
function slowStore() {
  const calls: { value: string; end: () => Promise<void>; fail: () => Promise<void> }[] = [];
  let stored: string | null = null;
  const store = (value: string) =>
    new Promise<void>((resolve, reject) => {
      const turn = () => new Promise<void>((next) => setImmediate(next));
      calls.push({
        value,
        end: () => {
          stored = value;
          resolve();
          return turn();
        },
        fail: () => {
          reject(new Error('no line'));
          return turn();
        },
      });
    });
  return { store, calls, stored: () => stored };
}

test('every value is sent at once, also while others are under way', () => {
  const { store, calls } = slowStore();
  const keep = keepNewest(store, vi.fn());
  for (const value of ['a', 'ab', 'abc']) keep(value);
  expect(calls.map(({ value }) => value)).toEqual(['a', 'ab', 'abc']);
});

test('in order, nothing is sent twice', async () => {
  const { store, calls, stored } = slowStore();
  const keep = keepNewest(store, vi.fn());
  keep('a');
  keep('ab');
  for (const call of [...calls]) await call.end();
  expect(calls).toHaveLength(2);
  expect(stored()).toBe('ab');
});

test('an older value that is stored last is covered by the newest again', async () => {
  const { store, calls, stored } = slowStore();
  const keep = keepNewest(store, vi.fn());
  keep('a');
  keep('ab');
  await calls[1]?.end();
  await calls[0]?.end();
  expect(calls.map(({ value }) => value)).toEqual(['a', 'ab', 'ab']);
  await calls[2]?.end();
  expect(stored()).toBe('ab');
  expect(calls).toHaveLength(3);
});

test('what could not be stored is reported', async () => {
  const { store, calls } = slowStore();
  const report = vi.fn();
  keepNewest(store, report)('a');
  await calls[0]?.fail();
  expect(report).toHaveBeenCalledOnce();
});
