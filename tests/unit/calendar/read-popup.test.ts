import { describe, expect, test } from 'vitest';
import { findPopup, readPopup, readPopupKey } from '../../../utils/calendar/read-popup';
import { byId, one, openFixture, place } from './open-fixture';

const BOB = { address: 'bob.brown@example.com', name: 'Brown, Bob', isGroup: false };
const DANA = { address: 'dana@example.com', name: 'Dana Doe', isGroup: false };
const KEY = {
  id: 'dana@example.com weekly1on1bob_20261123T090000Z',
  seriesId: 'dana@example.com weekly1on1bob',
  calendarId: 'dana@example.com',
  originalStart: '2026-11-23T09:00:00.000Z',
};

function read(name: string) {
  const document = openFixture(name);
  const popup = one('[role="dialog"]');
  place(popup, { left: 10, top: 10, width: 400, height: 300 });
  expect(findPopup(document)).toBe(popup);
  return readPopup(popup, null);
}

describe('readPopup', () => {
  test('a guest sees the organiser and themselves; the name keeps its comma', () => {
    expect(read('popup-guest')).toEqual({
      key: KEY,
      title: 'Bob / Dana',
      guests: [BOB, DANA],
      statedGuests: 2,
      state: 'confirmed',
      isExpectingGuests: false,
      complete: true,
      failed: [],
    });
  });

  test('somebody without a name has none', () => {
    expect(read('popup-organiser')?.guests).toEqual([
      DANA,
      { address: 'stranger@gmail.com', name: null, isGroup: false },
    ]);
  });

  test('a mailing list is a group', () => {
    expect(read('popup-group')?.guests[1]).toEqual({
      address: 'team@example.com',
      name: 'Team',
      isGroup: true,
    });
  });

  test('a cut list is not complete', () => {
    expect(read('popup-long')).toMatchObject({ statedGuests: 1204, complete: false, failed: [] });
  });

  test('rooms are no guests, however the page counts them', () => {
    expect(read('popup-room')).toMatchObject({ guests: [BOB, DANA], statedGuests: 2, complete: true });
  });

  test('nobody invited', () => {
    expect(read('popup-no-guests')).toMatchObject({
      title: 'Write review',
      guests: [],
      statedGuests: null,
      complete: true,
      failed: [],
    });
  });

  test.each(['popup-declined', 'popup-declined-ja'])('%s: declined without reading a word', (name) => {
    expect(read(name)).toMatchObject({ state: 'declined', statedGuests: 2 });
  });

  test('a title struck through is cancelled; so is a chip', () => {
    expect(read('popup-cancelled')?.state).toBe('cancelled');
    const popup = openFixture('popup-guest') && one('[role="dialog"]');
    const chip = document.createElement('div');
    chip.innerHTML =
      '<div>10am, Bob</div><div aria-hidden="true"><span style="text-decoration: line-through"><b></b><span>Bob</span></span></div>';
    document.body.append(chip);
    expect(readPopup(popup, chip)?.state).toBe('cancelled');
  });

  test('a count in words is believed only where the log agrees', () => {
    expect(read('popup-ar')).toMatchObject({ statedGuests: 2, complete: true });
    expect(read('popup-hidden-list')).toMatchObject({ statedGuests: 0, complete: false, failed: [] });
  });

  test('without data-eventid the log tells the event', () => {
    expect(read('popup-without-numbers')).toMatchObject({ key: KEY, guests: [BOB, DANA] });
  });

  test('a task is not an event', () => {
    expect(read('popup-task')).toBeNull();
    expect(readPopupKey(one('[role="dialog"]'))).toBe('task');
  });

  test('what is hidden is not there', () => {
    const document = openFixture('popup-guest');
    expect(findPopup(document)).toBeNull();
  });

  test('a popup that has lost its role is found by its id', () => {
    const document = openFixture('popup-guest');
    const dialog = one('[role="dialog"]');
    for (const attribute of ['role', 'data-chips-dialog', 'aria-modal']) dialog.removeAttribute(attribute);
    place(byId('xDetDlg'), { left: 0, top: 0, width: 400, height: 300 });
    expect(findPopup(document)).toBe(byId('xDetDlg'));
    expect(readPopup(byId('xDetDlg'), null)).toMatchObject({ key: KEY, guests: [BOB, DANA] });
  });

  test('guests without a count are not counted on', () => {
    openFixture('popup-guest');
    byId('xDetDlgAtt').remove();
    one('[data-is-expanded]').removeAttribute('data-is-expanded');
    expect(readPopup(one('[role="dialog"]'), null)).toMatchObject({
      statedGuests: 0,
      complete: false,
      failed: ['guests'],
    });
  });

  test('rows under another name are missed, not taken for nobody', () => {
    openFixture('popup-guest');
    for (const row of document.querySelectorAll('[data-email]'))
      for (const name of ['data-email', 'data-id']) row.removeAttribute(name);
    expect(readPopup(one('[role="dialog"]'), null)).toMatchObject({
      guests: [],
      statedGuests: 2,
      failed: ['guests'],
    });
  });

  test('markup that is all new says nothing, rather than something wrong', () => {
    openFixture('changed-page');
    expect(readPopup(one('[aria-modal="true"]'), null)).toBeNull();
  });
});

describe('strangers’ text', () => {
  test('is one plain line of bounded length', () => {
    openFixture('popup-guest');
    byId('rAECCd').textContent = `\u202e\u200b<img src=x onerror=alert(1)>\n${'x'.repeat(100_000)}`;
    const title = readPopup(one('[role="dialog"]'), null)?.title ?? '';
    expect(title.startsWith('<img src=x onerror=alert(1)> xxx')).toBe(true);
    expect(title).toHaveLength(300);
  });

  test('names lose what steers the eye; addresses that are none are nobody', () => {
    openFixture('popup-guest');
    const [bob, dana] = [...document.querySelectorAll('[role="treeitem"]')];
    bob?.setAttribute('aria-label', '\u202eBob\u2066 \u200bBrown, Attending');
    const shown = bob?.querySelector('.SDqFWd span');
    if (shown) shown.textContent = '\u202eBob\u2066 \u200bBrown';
    dana?.setAttribute('data-email', '"><script>@x');
    expect(readPopup(one('[role="dialog"]'), null)?.guests).toEqual([{ ...BOB, name: 'Bob Brown' }]);
  });

  test('nodes of others in a row are not its name', () => {
    openFixture('popup-guest');
    one('[role="treeitem"]').prepend(
      Object.assign(document.createElement('div'), { textContent: 'Hire Bob!' }),
    );
    expect(readPopup(one('[role="dialog"]'), null)?.guests[0]?.name).toBe('Brown, Bob');
  });
});
