// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { decodeEventId } from '../../../utils/calendar/decode-event-id';
import { keyOfEvent } from '../../../utils/ical/event-ids';
import { eventIdOf, idFromKey, unpaddedBase64 } from '../../calendar/event-id';
import type { EventSpec } from '../../calendar/event-spec';

const place = { accountEmail: 'dana@example.com', timeZone: 'America/New_York' };
const spec = (more: Partial<EventSpec>): EventSpec => ({
  key: 'ada',
  title: 'Ada',
  start: '2026-11-02T09:00',
  ...more,
});
const id = idFromKey('ada');

describe('an event read from a file is the one whose chip is clicked', () => {
  test.each<[string, EventSpec, string, string | null]>([
    ['a single one', spec({}), `${id}@google.com`, null],
    [
      'of a series',
      spec({ repeat: { every: 'week', count: 3 } }),
      `${id}@google.com`,
      '2026-11-02T14:00:00.000Z',
    ],
    [
      'of a series that was split',
      spec({ repeat: { every: 'week', count: 3 }, splitAt: '2026-10-26T09:00' }),
      `${id}_R20261026T130000@google.com`,
      '2026-11-02T14:00:00.000Z',
    ],
  ])('%s', (_, event, uid, originally) => {
    const clicked = decodeEventId(eventIdOf(event, '2026-11-02T09:00', place));
    expect(clicked).not.toBeNull();
    expect(keyOfEvent(uid, originally, 'dana@example.com')).toEqual(clicked);
  });

  test('one that was made elsewhere has an id made from its own', () => {
    // As Calendar's pages have it of invitations from Outlook.
    const outlook = '_60q30c1g60o30e1i60o4ac1g60rj8gpl88rj2c1h84s34h9g60s30c1g60o30c1g';
    const clicked = decodeEventId(unpaddedBase64(`${outlook} dana@m`));
    expect(keyOfEvent('040000008200E00074C5B7101A82E00800000000', null, 'dana@gmail.com')).toEqual(clicked);
  });

  test('in a calendar that is no person’s', () => {
    const team = 'abc@group.calendar.google.com';
    expect(keyOfEvent('x@google.com', null, team)).toEqual(decodeEventId(unpaddedBase64('x abc@g')));
  });
});
