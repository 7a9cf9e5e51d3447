// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchCalendar } from '../../../utils/calendar/watch-calendar';
import { one, openFixture } from './open-fixture';
import { createTurnedClock } from './turn-clock';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

function watch() {
  const clock = createTurnedClock();
  const onRest = vi.fn();
  const nothing = () => undefined;
  const handlers = { onSighting: nothing, onTask: nothing, onTheme: nothing, onUnreadable: nothing };
  const more = { onPopupRect: nothing, onChips: nothing, onRest };
  watchCalendar(document, { ...handlers, ...more }, { signal: stop.signal, clock });
  return { clock, onRest };
}

const WEEK = [22, 23, 24, 25, 26, 27, 28].map((date) => `2026-11-${date}`);

test('a week at rest says of which days every event is in view, once, and again after a chip went', async () => {
  openFixture('week-en', 'https://calendar.google.com/calendar/u/0/r/week');
  const { clock, onRest } = watch();
  await clock.turn(2000);
  one('[style*="top: 479px"]').remove();
  await clock.turn(2000);
  expect(onRest).not.toHaveBeenCalled();
  await clock.turn(10_000);
  expect(onRest.mock.calls).toEqual([[WEEK]]);
  one('[style*="top: 671px"]').remove();
  await clock.turn(3000);
  expect(onRest).toHaveBeenCalledTimes(2);
});

test('where some events stand behind "3 more", nothing is said', async () => {
  openFixture('week-en', 'https://calendar.google.com/calendar/u/0/r/week');
  const more = document.createElement('button');
  more.setAttribute('data-opens-day-overview', 'true');
  one('[role="main"]').append(more);
  const { clock, onRest } = watch();
  await clock.turn(10_000);
  expect(onRest).not.toHaveBeenCalled();
});

test.each(['month-it', 'month-ar', 'schedule-form-1-ja', 'schedule-form-2-es'])(
  '%s says nothing of whole days',
  async (fixture) => {
    openFixture(fixture, 'https://calendar.google.com/calendar/u/0/r');
    const { clock, onRest } = watch();
    await clock.turn(10_000);
    expect(onRest).not.toHaveBeenCalled();
  },
);
