import { describe, expect, test } from 'vitest';
import { one, openFixture } from '../open-fixture';
import { BOB_CHIP, FIRST, press, WEEK, watch } from './set-up-watch';

describe('opening', () => {
  test('is told at the press, with the key, the time and whose page it is, and nothing more', async () => {
    openFixture('week-en', WEEK);
    const { heard } = watch();
    press(BOB_CHIP);
    expect(heard.sightings).toEqual([
      {
        key: {
          id: FIRST,
          seriesId: 'dana@example.com weekly1on1bob',
          calendarId: 'dana@example.com',
          originalStart: '2026-11-23T09:00:00.000Z',
        },
        stage: 'opening',
        viewer: 'dana@example.com',
        title: null,
        guests: [],
        statedGuests: null,
        state: 'confirmed',
        when: { day: '2026-11-23', minutes: 600 },
        timeZone: 'Europe/Berlin',
      },
    ]);
  });

  test('also by key, but not by other keys and buttons, nor for tasks', () => {
    openFixture('week-en', WEEK);
    const { short } = watch();
    const key = (name: string, more = {}) =>
      one(BOB_CHIP).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...more }));
    key('ArrowDown');
    key('Enter', { ctrlKey: true });
    one(BOB_CHIP).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 2 }));
    press('[data-eventid^="tasks_s"]');
    press('h2');
    expect(short()).toEqual([]);
    key('Enter');
    key(' ');
    expect(short()).toEqual([
      ['opening', FIRST, 0],
      ['opening', FIRST, 0],
    ]);
  });
});
