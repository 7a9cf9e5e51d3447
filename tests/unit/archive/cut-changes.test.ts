import { expect, test } from 'vitest';
import { cutChanges } from '../../../utils/archive/cut-changes';
import type { RecordChange } from '../../../utils/archive/undo-plan';

const change = (id: string, characters: number): RecordChange => ({
  list: 'revisions',
  key: id,
  before: null,
  after: { id, recordId: 'r', at: '2026-11-23T09:00:00.000Z', text: 'x'.repeat(characters) },
});

test('many changes go in as few messages as carry them, in their order, none left out', () => {
  const changes = Array.from({ length: 100 }, (_, at) => change(`r${at}`, 200_000));
  const parts = cutChanges(changes);
  expect(parts.flat()).toEqual(changes);
  expect(parts).toHaveLength(3);
  for (const part of parts) expect(JSON.stringify(part).length).toBeLessThan(9_000_000);
});

test('few go in one, none at all in an empty one, and one that is too large alone', () => {
  expect(cutChanges([change('a', 10), change('b', 10)])).toHaveLength(1);
  expect(cutChanges([])).toEqual([[]]);
  expect(cutChanges([change('a', 9_000_000), change('b', 1)]).map(({ length }) => length)).toEqual([1, 1]);
});
