import { describe, expect, test } from 'vitest';
import { byId, one } from '../open-fixture';
import { BOB_CHIP, CARD, FIRST, openWeekWith, PLANNING, press, show, watch } from './set-up-watch';

describe('reading the popup', () => {
  test('waits half a second, then tells everything once', async () => {
    const popup = openWeekWith('popup-guest');
    const { clock, heard, short } = watch();
    await clock.turn(50);
    press(BOB_CHIP);
    show(popup);
    await clock.turn(480);
    expect(short()).toEqual([
      ['opening', FIRST, 0],
      ['open', FIRST, 0],
    ]);
    await clock.turn(100);
    expect(short().slice(2)).toEqual([['read', FIRST, 2]]);
    expect(heard.sightings[2]).toMatchObject({
      title: 'Bob / Dana',
      statedGuests: 2,
      state: 'confirmed',
      when: { day: '2026-11-23', minutes: 600 },
    });
    await clock.turn(10_000);
    expect(heard.sightings).toHaveLength(3);
    expect(clock.pending()).toBe(0);
  });

  test('waits for the page to rest, and for rows that are missing', async () => {
    const popup = openWeekWith('popup-guest');
    const [, second] = [...popup.querySelectorAll('[role="treeitem"]')];
    second?.remove();
    const { clock, short } = watch();
    await clock.turn(50);
    press(BOB_CHIP);
    show(popup);
    for (let part = 0; part < 6; part++) {
      await clock.turn(150);
      one('.hMdQi').append(document.createElement('p'));
    }
    expect(short()).toHaveLength(2);
    if (second) one('[role="tree"]').append(second);
    await clock.turn(500);
    expect(short().slice(2)).toEqual([['read', FIRST, 2]]);
  });

  test('what changes later is told, what is only drawn anew is not', async () => {
    const popup = openWeekWith('popup-guest');
    const { clock, heard, short } = watch();
    press(BOB_CHIP);
    show(popup);
    await clock.turn(700);
    expect(short()).toHaveLength(3);
    byId('rAECCd').textContent = 'Bob / Dana';
    one('.hMdQi').setAttribute('style', 'opacity: 0.5');
    await clock.turn(3000);
    expect(short()).toHaveLength(3);
    one('[role="treeitem"]').remove();
    byId('xDetDlgAtt').firstElementChild?.firstElementChild?.replaceChildren('1 guest');
    await clock.turn(1000);
    expect(short().at(-1)).toEqual(['read', FIRST, 1]);
    expect(heard.sightings.at(-1)?.when).toEqual({ day: '2026-11-23', minutes: 600 });
  });

  test('rows of the event before are not taken for the new one’s', async () => {
    const popup = openWeekWith('popup-guest');
    const { clock, short } = watch();
    press(BOB_CHIP);
    show(popup);
    await clock.turn(700);
    show(popup, false);
    await clock.turn(100);
    const next = '[style*="top: 671px"]';
    press(`${next} .I0UMhf`);
    byId('xDetDlg').setAttribute('data-eventid', one(next).getAttribute('data-eventid') ?? '');
    show(popup);
    await clock.turn(900);
    expect(short().slice(3)).toEqual([
      ['opening', PLANNING, 0],
      ['open', PLANNING, 0],
    ]);
    one('[role="tree"]').replaceChildren();
    one('.jBPJ1e').remove();
    await clock.turn(700);
    expect(short().slice(5)).toEqual([['read', PLANNING, 0]]);
  });

  test('while the popup still shows the event before, nothing is said of it', async () => {
    const popup = openWeekWith('popup-guest');
    const { clock, short } = watch();
    press('[style*="top: 671px"]');
    show(popup);
    await clock.turn(800);
    expect(short()).toEqual([['opening', PLANNING, 0]]);
    byId('xDetDlg').setAttribute(
      'data-eventid',
      one('[style*="top: 671px"]').getAttribute('data-eventid') ?? '',
    );
    await clock.turn(700);
    expect(short()).toEqual([
      ['opening', PLANNING, 0],
      ['open', PLANNING, 0],
      ['read', PLANNING, 2],
    ]);
  });

  test('the same event again is read again, though nothing but its style changes', async () => {
    const popup = openWeekWith('popup-guest');
    const { clock, short } = watch();
    for (let turn = 0; turn < 2; turn++) {
      press(BOB_CHIP);
      show(popup);
      await clock.turn(700);
      show(popup, false);
      await clock.turn(100);
    }
    press(BOB_CHIP);
    show(popup);
    await clock.turn(700);
    press(BOB_CHIP);
    await clock.turn(700);
    expect(short().map(([stage]) => stage)).toEqual(Array(4).fill(['opening', 'open', 'read']).flat());
  });

  test('a popup opened by other means is told, too, with the time of its chip', async () => {
    const popup = openWeekWith('popup-guest');
    const { clock, heard, short } = watch();
    await clock.turn(50);
    show(popup);
    await clock.turn(700);
    expect(short()).toEqual([
      ['open', FIRST, 0],
      ['read', FIRST, 2],
    ]);
    expect(heard.sightings[0]?.when).toEqual({ day: '2026-11-23', minutes: 600 });
  });

  test('closed before it was read, nothing more is told of it', async () => {
    const popup = openWeekWith('popup-guest');
    const { clock, short } = watch();
    press(BOB_CHIP);
    show(popup);
    await clock.turn(200);
    show(popup, false);
    await clock.turn(5000);
    expect(short()).toEqual([
      ['opening', FIRST, 0],
      ['open', FIRST, 0],
    ]);
  });

  test('a page that never rests is read all the same', async () => {
    const popup = openWeekWith('popup-long');
    const { clock, short } = watch();
    show(popup);
    for (let part = 0; part < 45; part++) {
      await clock.turn(100);
      one('.hMdQi').append(document.createElement('p'));
    }
    expect(short().map(([stage]) => stage)).toEqual(['open', 'read']);
  });

  test('its place is told, and when it is gone', async () => {
    const popup = openWeekWith('popup-guest');
    const { clock, heard } = watch();
    await clock.turn(50);
    expect(heard.onPopupRect).not.toHaveBeenCalled();
    show(popup);
    await clock.turn(50);
    show(popup, false);
    await clock.turn(50);
    expect(heard.onPopupRect.mock.calls).toEqual([[CARD], [null]]);
  });
});
