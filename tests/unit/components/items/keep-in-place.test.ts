import { describe, expect, it } from 'vitest';
import { keepInPlace } from '../../../../components/items/keep-in-place';

describe('Rows about to leave', () => {
  const rows = (...ids: string[]) => ids.map((id) => ({ id }));
  it('stay behind the row they stood behind', () => {
    const leaving = new Map(rows('b', 'x').map((row) => [row.id, row]));
    expect(keepInPlace(rows('c', 'a'), leaving, ['a', 'b', 'c', 'x'])).toEqual(rows('c', 'x', 'a', 'b'));
    expect(keepInPlace([], leaving, ['a', 'b', 'c', 'x'])).toEqual(rows('b', 'x'));
  });
});
