import { expect, test } from 'vitest';
import { createOpenEvent } from '../../../entrypoints/background/open-event';
import type { EventSighting } from '../../../utils/model/event';
import { addSomebody, eventKey, startNotebook } from '../notebook/start-notebook';

const ME = { address: 'dana@example.com', name: null, isGroup: false };
const ROBIN = { address: 'robin@example.com', name: 'Robin', isGroup: false };

/** The notebook's day begins at noon, UTC. */
const sighting = (day: string, state: EventSighting['state'] = 'confirmed'): EventSighting => ({
  key: eventKey(day),
  stage: 'read',
  viewer: ME.address,
  title: 'Robin / Dana',
  guests: [ME, ROBIN],
  statedGuests: 2,
  state,
  when: { day, minutes: 600 },
  timeZone: 'UTC',
});

test('whether a past talk was held, the calendar’s plan does not overrule; of one to come it does', async () => {
  const started = startNotebook();
  const { notebook, op, now } = started;
  const robin = await addSomebody(started);
  const openEvent = createOpenEvent({ notebook, now });
  const skip = (day: string) =>
    notebook.openMeeting(op(), {
      personId: robin.id,
      event: eventKey(day),
      startsAt: `${day}T10:00:00.000Z`,
      state: 'skipped',
    });
  const stateAfter = async (day: string, state?: EventSighting['state']) => {
    const seen = await openEvent.see(op(), sighting(day, state));
    const shows = seen?.shows;
    if (shows?.is !== 'person') throw new Error('A 1:1 with somebody known shows them');
    return (await notebook.readPersonView(shows.meetingId))?.meeting.state;
  };

  await skip('2026-11-19');
  expect(await stateAfter('2026-11-19')).toBe('skipped');
  expect(await stateAfter('2026-11-20')).toBe('held');
  expect(await stateAfter('2026-11-20', 'cancelled')).toBe('skipped');
  await skip('2026-11-26');
  expect(await stateAfter('2026-11-26')).toBe('planned');
});
