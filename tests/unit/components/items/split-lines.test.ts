import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../../components/items/split-lines';

describe('A pasted list', () => {
  it('becomes one item a line, without its marks', () => {
    expect(splitLines('- one\r\n\n * two\n3. three\n- [x] four\n[ ] five')).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
    ]);
  });
});
