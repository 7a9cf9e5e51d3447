import { expect, test } from 'vitest';
import { findOwner } from '../../../utils/ical/owner';
import { proposePeople } from '../../../utils/ical/propose-people';
import { readCalendars } from '../../../utils/ical/read-calendars';
import { messyExport } from '../../ics/messy-export';

const NOW = '2026-11-23T12:00:00.000Z';

test.each([1, 2, 3])('ten years and 5,000 events come out as they were counted (seed %i)', async (seed) => {
  const made = messyExport(seed, { events: 5000, now: NOW });
  const calendars = await readCalendars([new File([made.text], 'dana@example.com.ics')], () => {});
  expect(calendars[0]?.events.length).toBe(made.events - made.broken);
  const { own } = findOwner(calendars, '');
  expect(own).toEqual(['dana@example.com']);

  const { people, unread } = proposePeople(calendars, own, NOW);
  expect(unread).toBe(made.broken);
  const read = people.map(({ address, held }) => [
    address,
    held.map(({ startsAt, eventId }) => [startsAt, eventId]),
  ]);
  const counted = [...made.people].map(([address, talks]) => [
    address,
    [...talks].sort().map(([startsAt, id]) => [startsAt, `dana@example.com ${id}`]),
  ]);
  expect(Object.fromEntries(read)).toEqual(Object.fromEntries(counted));
});
