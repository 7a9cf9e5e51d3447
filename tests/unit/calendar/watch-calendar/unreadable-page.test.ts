import { describe, expect, test } from 'vitest';
import { byId, one, openFixture } from '../open-fixture';
import { BOB_CHIP, FIRST, openWeekWith, press, show, WEEK, watch } from './set-up-watch';

describe('a page that cannot be read', () => {
  test('chips that are not recognised are reported once, with counts and nothing else; then that it works again', async () => {
    openFixture('changed-page', WEEK);
    const { clock, heard } = watch();
    await clock.turn(5000);
    expect(heard.reports).toHaveLength(1);
    const [report] = heard.reports;
    expect(report).toMatchObject({
      extensionVersion: '1.2.3',
      language: 'en',
      view: 'week',
      failed: ['chips'],
      at: '2026-11-23T08:00:02.216Z',
    });
    expect(report?.selectors).toMatchObject({ chip: 0, chipLike: 9, dayHolder: 7 });
    expect(JSON.stringify(report)).not.toMatch(/bob|dana|@|1on1/i);
    for (const chip of document.querySelectorAll('[data-new-eventid]')) {
      chip.setAttribute('data-eventid', chip.getAttribute('data-new-eventid') ?? '');
      chip.setAttribute('data-eventchip', '');
    }
    await clock.turn(250);
    expect(heard.reports.slice(1)).toEqual([null]);
  });

  test('an empty week is no reason', async () => {
    openFixture('week-en', WEEK);
    for (const chip of document.querySelectorAll('[data-eventid]')) chip.remove();
    const { clock, heard } = watch();
    await clock.turn(5000);
    expect(heard.reports).toEqual([]);
  });

  test('a card without an event, opened by pressing a chip, is reported', async () => {
    const popup = openWeekWith('popup-guest');
    byId('xDetDlg').remove();
    popup.append(Object.assign(document.createElement('h2'), { textContent: 'Bob / Dana' }));
    const { clock, heard } = watch();
    await clock.turn(20);
    press(BOB_CHIP);
    show(popup);
    await clock.turn(5000);
    expect(heard.reports.at(-1)?.failed).toEqual(['popup']);
  });

  test('an event whose id is none shows nobody, and nobody stays beside it', async () => {
    const popup = openWeekWith('popup-guest');
    for (const id of [btoa('no calendar'), '"] [x="', '__proto__', '\u202e']) {
      byId('xDetDlg').setAttribute('data-eventid', id);
      byId('xDetDlg').removeAttribute('jslog');
      show(popup, false);
      const { clock, heard, short } = watch();
      show(popup);
      await clock.turn(5000);
      expect(heard.onTask).toHaveBeenCalledTimes(1);
      expect(short()).toEqual([]);
    }
  });

  test('a task’s card is not', async () => {
    const popup = openWeekWith('popup-guest');
    popup.innerHTML = '<div class="FzsTU" jslog="83087; track:impression"></div>';
    const { clock, heard, short } = watch();
    await clock.turn(20);
    press('[data-eventid^="tasks_s"]');
    show(popup);
    await clock.turn(5000);
    expect(heard.reports).toEqual([null]);
    expect(short()).toEqual([]);
  });

  test('guests that are stated but not found are reported, and the event is still told', async () => {
    const popup = openWeekWith('popup-guest');
    one('[role="tree"]').remove();
    const { clock, heard, short } = watch();
    press(BOB_CHIP);
    show(popup);
    await clock.turn(5000);
    expect(heard.reports.at(-1)?.failed).toEqual(['guests']);
    expect(short()).toEqual([
      ['opening', FIRST, 0],
      ['open', FIRST, 0],
      ['read', FIRST, 0],
    ]);
    expect(heard.sightings[2]?.statedGuests).toBe(2);
  });
});
