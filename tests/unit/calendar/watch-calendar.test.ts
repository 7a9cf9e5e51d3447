// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchCalendar } from '../../../utils/calendar/watch-calendar';
import type { EventSighting, PageReport } from '../../../utils/model/event';
import { byId, goTo, one, openFixture, place } from './open-fixture';
import { createTurnedClock } from './turn-clock';

const CARD = { left: 300, top: 100, width: 400, height: 300 };
const FIRST = 'dana@example.com weekly1on1bob_20261123T090000Z';
const PLANNING = 'dana@example.com planning_R20260901T080000_20261123T130000Z';
const EID = 'd2Vla2x5MW9uMWJvYl8yMDI2MTEyM1QwOTAwMDBaIGRhbmFAZXhhbXBsZS5jb20';
const WEEK = 'https://calendar.google.com/calendar/u/0/r/week';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

function watch() {
  const clock = createTurnedClock();
  const heard = {
    sightings: [] as EventSighting[],
    onSighting: (sighting: EventSighting) => void heard.sightings.push(sighting),
    onChips: vi.fn(),
    onTheme: vi.fn(),
    reports: [] as Array<PageReport | null>,
    onUnreadable: (report: PageReport | null) => void heard.reports.push(report),
    onPopupRect: vi.fn(),
    onTask: vi.fn(),
  };
  watchCalendar(document, heard, { signal: stop.signal, extensionVersion: '1.2.3', clock });
  return {
    clock,
    heard,
    short: () => heard.sightings.map(({ stage, key, guests }) => [stage, key.id, guests.length]),
  };
}

/** Week page with the popup of a fixture in it, hidden as the page leaves it. */
function openWeekWith(popupName: string): HTMLElement {
  openFixture(popupName, WEEK);
  const root = byId('yDmH0d');
  root.remove();
  openFixture('week-en', WEEK);
  document.body.append(root);
  return one('[role="dialog"]');
}

function press(css: string): void {
  one(css).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, button: 0 }));
}

function show(popup: HTMLElement, isShown = true): void {
  place(popup, isShown ? CARD : null);
  popup.style.display = isShown ? 'flex' : 'none';
}

const BOB_CHIP = '[style*="top: 479px"] .I0UMhf';

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

describe('reading the popup', () => {
  test('waits half a second, then tells everything once', async () => {
    const popup = openWeekWith('popup-guest');
    const { clock, heard, short } = watch();
    await clock.turn(50);
    press(BOB_CHIP);
    show(popup);
    await clock.turn(480);
    expect(short()).toEqual([['opening', FIRST, 0]]);
    await clock.turn(100);
    expect(short()).toEqual([
      ['opening', FIRST, 0],
      ['read', FIRST, 2],
    ]);
    expect(heard.sightings[1]).toMatchObject({
      title: 'Bob / Dana',
      statedGuests: 2,
      state: 'confirmed',
      when: { day: '2026-11-23', minutes: 600 },
    });
    await clock.turn(10_000);
    expect(heard.sightings).toHaveLength(2);
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
    expect(short()).toEqual([['opening', FIRST, 0]]);
    if (second) one('[role="tree"]').append(second);
    await clock.turn(500);
    expect(short()).toEqual([
      ['opening', FIRST, 0],
      ['read', FIRST, 2],
    ]);
  });

  test('what changes later is told, what is only drawn anew is not', async () => {
    const popup = openWeekWith('popup-guest');
    const { clock, heard, short } = watch();
    press(BOB_CHIP);
    show(popup);
    await clock.turn(700);
    expect(short()).toHaveLength(2);
    byId('rAECCd').textContent = 'Bob / Dana';
    one('.hMdQi').setAttribute('style', 'opacity: 0.5');
    await clock.turn(3000);
    expect(short()).toHaveLength(2);
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
    expect(short().slice(2)).toEqual([['opening', PLANNING, 0]]);
    one('[role="tree"]').replaceChildren();
    one('.jBPJ1e').remove();
    await clock.turn(700);
    expect(short().slice(2)).toEqual([
      ['opening', PLANNING, 0],
      ['read', PLANNING, 0],
    ]);
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
    expect(short().map(([stage]) => stage)).toEqual([
      'opening',
      'read',
      'opening',
      'read',
      'opening',
      'read',
      'opening',
      'read',
    ]);
  });

  test('a popup opened by other means is told, too, with the time of its chip', async () => {
    const popup = openWeekWith('popup-guest');
    const { clock, heard, short } = watch();
    await clock.turn(50);
    show(popup);
    await clock.turn(700);
    expect(short()).toEqual([
      ['opening', FIRST, 0],
      ['read', FIRST, 2],
    ]);
    expect(heard.sightings[0]?.when).toEqual({ day: '2026-11-23', minutes: 600 });
  });

  test('closed before it was read, it is never told', async () => {
    const popup = openWeekWith('popup-guest');
    const { clock, short } = watch();
    press(BOB_CHIP);
    show(popup);
    await clock.turn(200);
    show(popup, false);
    await clock.turn(5000);
    expect(short()).toEqual([['opening', FIRST, 0]]);
  });

  test('a page that never rests is read all the same', async () => {
    const popup = openWeekWith('popup-long');
    const { clock, short } = watch();
    show(popup);
    for (let part = 0; part < 45; part++) {
      await clock.turn(100);
      one('.hMdQi').append(document.createElement('p'));
    }
    expect(short().map(([stage]) => stage)).toEqual(['opening', 'read']);
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

describe('the edit page', () => {
  test('is read when its address and its fields are there; leaving it says nothing', async () => {
    openFixture('week-en', WEEK);
    const { clock, heard, short } = watch();
    await clock.turn(50);
    const page = document.createElement('div');
    openFixtureInto(page, 'edit-page');
    goTo(`https://calendar.google.com/calendar/u/0/r/eventedit/${EID}`);
    document.body.append(page);
    await clock.turn(700);
    expect(short()).toEqual([
      ['opening', FIRST, 0],
      ['read', FIRST, 2],
    ]);
    expect(heard.sightings[1]).toMatchObject({
      title: 'Bob / Dana',
      statedGuests: null,
      when: { day: '2026-11-23', minutes: 600 },
    });
    one('#xGstLst [role="treeitem"]').remove();
    await clock.turn(700);
    expect(short().at(-1)).toEqual(['read', FIRST, 1]);
    goTo(WEEK);
    page.remove();
    await clock.turn(5000);
    expect(short()).toHaveLength(3);
    expect(clock.pending()).toBe(0);
  });

  test('a new event is nobody’s', async () => {
    openFixture('new-event-page', 'https://calendar.google.com/calendar/u/0/r/eventedit');
    const { clock, heard } = watch();
    await clock.turn(5000);
    expect(heard.sightings).toEqual([]);
  });
});

describe('chips and theme', () => {
  test('the set of chips is told before the frame, and again only when it changed', async () => {
    openFixture('week-en', WEEK);
    const { clock, heard } = watch();
    await clock.turn(20);
    expect(heard.onChips).toHaveBeenCalledTimes(1);
    expect(heard.onChips.mock.lastCall?.[0]).toHaveLength(6);
    document.body.append(document.createElement('p'));
    one('[role="main"]').setAttribute('style', 'color: red');
    await clock.turn(100);
    expect(heard.onChips).toHaveBeenCalledTimes(1);
    const chip = one('[style*="top: 479px"]');
    chip.replaceWith(chip.cloneNode(true));
    await clock.turn(20);
    expect(heard.onChips).toHaveBeenCalledTimes(2);
    one('[style*="top: 479px"]').remove();
    await clock.turn(20);
    expect(heard.onChips.mock.lastCall?.[0]).toHaveLength(5);
  });

  test('the theme is told at the start and on change', async () => {
    openFixture('week-en', WEEK);
    const { clock, heard } = watch();
    await clock.turn(20);
    document.body.style.backgroundColor = 'rgb(19, 19, 20)';
    await clock.turn(20);
    document.body.classList.add('x');
    await clock.turn(20);
    expect(heard.onTheme.mock.calls).toEqual([['light'], ['dark']]);
  });

  test('nothing is done while nothing changes, and nothing after the end', async () => {
    const popup = openWeekWith('popup-guest');
    const { clock, heard } = watch();
    await clock.turn(3000);
    expect(clock.pending()).toBe(0);
    press(BOB_CHIP);
    show(popup);
    await clock.turn(100);
    const count = heard.sightings.length;
    stop.abort();
    expect(clock.pending()).toBe(0);
    one('[style*="top: 479px"]').remove();
    press('[style*="top: 671px"]');
    await clock.turn(3000);
    expect(heard.sightings).toHaveLength(count);
    expect(heard.onChips).toHaveBeenCalledTimes(1);
  });
});

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
      at: '2026-11-23T08:00:02.016Z',
    });
    expect(report?.selectors).toMatchObject({ chip: 0, chipLike: 9, dayHolder: 7 });
    expect(JSON.stringify(report)).not.toMatch(/bob|dana|@|1on1/i);
    for (const chip of document.querySelectorAll('[data-new-eventid]')) {
      chip.setAttribute('data-eventid', chip.getAttribute('data-new-eventid') ?? '');
      chip.setAttribute('data-eventchip', '');
    }
    await clock.turn(50);
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
      ['read', FIRST, 0],
    ]);
    expect(heard.sightings[1]?.statedGuests).toBe(2);
  });
});

/** Only the edit page's own part, beside the week. */
function openFixtureInto(parent: Element, name: string): void {
  openFixture(name, WEEK);
  const main = one('[data-is-create]');
  main.remove();
  openFixture('week-en', WEEK);
  parent.append(main);
}
