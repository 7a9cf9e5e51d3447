import { describe, expect, it } from 'vitest';
import { matchesFilter, OPEN_ITEM_FILTERS, type OpenItemFilter } from '../../../utils/model/open-item-filter';
import { openItem, talkingPoint } from '../components/examples';

const DAY = '2026-11-20';
const filtersOf = (item: Parameters<typeof matchesFilter>[0]): OpenItemFilter[] =>
  OPEN_ITEM_FILTERS.filter((filter) => matchesFilter(item, filter, DAY));

describe('the filters of open items', () => {
  it('give each promise to whoever owes it', () => {
    expect(filtersOf(openItem('a'))).toEqual(['all', 'mine']);
    expect(filtersOf(openItem('a', { owner: 'them' }))).toEqual(['all', 'theirs']);
    expect(filtersOf(openItem('a', { owner: 'third' }))).toEqual(['all', 'waiting']);
  });
  it('count nobody’s what is only to be talked about', () => {
    expect(filtersOf(talkingPoint('a'))).toEqual(['all']);
    expect(filtersOf(talkingPoint('a', { owner: 'them' }))).toEqual(['all']);
  });
  it('find what is late, soon due, and carried for long', () => {
    expect(filtersOf(openItem('a', { dueOn: '2026-11-19' }))).toEqual([
      'all',
      'mine',
      'overdue',
      'this-week',
    ]);
    expect(filtersOf(openItem('a', { dueOn: '2026-11-22' }))).toEqual(['all', 'mine', 'this-week']);
    expect(filtersOf(openItem('a', { carried: 3 }))).toEqual(['all', 'mine', 'long-carried']);
  });
});
