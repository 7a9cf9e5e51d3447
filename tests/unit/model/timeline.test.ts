import { expect, test } from 'vitest';
import type { PersonTalk } from '../../../utils/model/person-page';
import { timeline } from '../../../utils/model/timeline';
import { dana, item, meetingWith } from '../components/examples';

const talk = (startsAt: string, note = ''): PersonTalk => ({
  ...meetingWith(dana, { id: startsAt, startsAt, note }),
  shared: '',
});
const closed = (text: string, closedAt: string, kind: 'action' | 'feedback' = 'action') =>
  kind === 'action'
    ? item('action', { form: 'promise', waitingFor: null }, text, { state: 'done', closedAt })
    : item('feedback', { way: 'give', situation: '', effect: '', answer: '' }, text, {
        state: 'done',
        closedAt,
      });

const page = {
  talks: [talk('2026-11-10T10:00:00.000Z', 'noted'), talk('2026-10-10T10:00:00.000Z')],
  closed: [
    closed('promise', '2026-11-12T10:00:00.000Z'),
    closed('praise', '2026-09-12T10:00:00.000Z', 'feedback'),
  ],
  more: false,
};
const shown = (filter: Parameters<typeof timeline>[2], more = false) =>
  timeline({ ...page, more }, new Set(), filter).map(({ month, entries }) => [
    month,
    ...entries.map((entry) => ('talk' in entry ? 'talk' : entry.item.text)),
  ]);

test('talks and what was closed stand month by month, newest first', () => {
  expect(shown('all')).toEqual([
    ['2026-11', 'promise', 'talk'],
    ['2026-10', 'talk'],
    ['2026-09', 'praise'],
  ]);
});

test('each filter shows its own', () => {
  expect(shown('notes')).toEqual([['2026-11', 'talk']]);
  expect(shown('feedback')).toEqual([['2026-09', 'praise']]);
  expect(shown('done')).toEqual([
    ['2026-11', 'promise'],
    ['2026-09', 'praise'],
  ]);
  expect(shown('open')).toEqual([]);
  expect(shown('goals')).toEqual([]);
});

test('what is older than the talks that were read waits for those beside it, and for nobody alone', () => {
  expect(shown('all', true)).toEqual([
    ['2026-11', 'promise', 'talk'],
    ['2026-10', 'talk'],
  ]);
  expect(shown('feedback', true)).toEqual([['2026-09', 'praise']]);
});

test('of a talk that was removed from the calendar, only words stay', () => {
  const removed = new Set(page.talks.map(({ id }) => id));
  const talks = timeline(page, removed, 'all').flatMap(({ entries }) =>
    entries.flatMap((entry) => ('talk' in entry ? entry.talk.note : [])),
  );
  expect(talks).toEqual(['noted']);
});
