import { onTestFinished, vi } from 'vitest';
import { watchCalendar } from '../../../../utils/calendar/watch-calendar';
import type { EventSighting, PageReport } from '../../../../utils/model/event';
import { byId, one, openFixture, place } from '../open-fixture';
import { createTurnedClock } from '../turn-clock';

export const CARD = { left: 300, top: 100, width: 400, height: 300 };
export const FIRST = 'dana@example.com weekly1on1bob_20261123T090000Z';
export const PLANNING = 'dana@example.com planning_R20260901T080000_20261123T130000Z';
export const EID = 'd2Vla2x5MW9uMWJvYl8yMDI2MTEyM1QwOTAwMDBaIGRhbmFAZXhhbXBsZS5jb20';
export const WEEK = 'https://calendar.google.com/calendar/u/0/r/week';
export const BOB_CHIP = '[style*="top: 479px"] .I0UMhf';

/** Watches the page that is open, by a clock that the test turns, and keeps what is heard. */
export function watch() {
  const clock = createTurnedClock();
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const heard = {
    sightings: [] as EventSighting[],
    onSighting: (sighting: EventSighting) => void heard.sightings.push(sighting),
    onChips: vi.fn(),
    onRest: vi.fn(),
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
    stop,
    short: () => heard.sightings.map(({ stage, key, guests }) => [stage, key.id, guests.length]),
  };
}

/** Week page with the popup of a fixture in it, hidden as the page leaves it. */
export function openWeekWith(popupName: string): HTMLElement {
  openFixture(popupName, WEEK);
  const root = byId('yDmH0d');
  root.remove();
  openFixture('week-en', WEEK);
  document.body.append(root);
  return one('[role="dialog"]');
}

export function press(css: string): void {
  one(css).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, button: 0 }));
}

export function show(popup: HTMLElement, isShown = true): void {
  place(popup, isShown ? CARD : null);
  popup.style.display = isShown ? 'flex' : 'none';
}
