import { keyInWeek, talkWith } from './busy-calendar';
import type { BusyBrowser, CalendarPage } from './open-calendar';

/** Longer than Aside waits before it takes a view to be at rest: what it does then is part of its cost. */
const AT_REST_MS = 2_700;

/**
 * A few minutes of a busy morning, without the pauses: weeks forth and back, every view, popups of 1:1s and of other
 * events opened and closed, an event dragged to another hour, a rest.
 * @returns how long each popup took from the press until it was filled, in milliseconds.
 */
export async function useCalendar({ account }: BusyBrowser, tab: CalendarPage): Promise<number[]> {
  const { page, press } = tab;
  await press('n', 'n', 'n', 'n', 'p', 'p', 'p', 'p');
  await press('m', 'n', 'p', 'd', 'n', 'p', 'x', 'a', 'w');
  const filled: number[] = [];
  for (const key of [talkWith(0), 'event-7', talkWith(6), 'event-8'])
    filled.push(await openAndClose(tab, keyInWeek(account, key)));
  await drag(tab, keyInWeek(account, talkWith(12)));
  await press('n', 'p');
  await page.mouse.wheel(0, 400);
  await page.mouse.wheel(0, -400);
  await page.waitForTimeout(AT_REST_MS);
  return filled;
}

async function openAndClose({ page, middleOf }: CalendarPage, key: string): Promise<number> {
  const { x, y } = await middleOf(key);
  await page.mouse.click(x, y);
  const { pressedAt, at } = await page.evaluate(() => window.asideBench.popupFilled());
  await page.keyboard.press('Escape');
  return at - pressedAt;
}

/** With the pointer as a hand does it; the calendar draws itself anew at its end, as the stand-in cannot be dragged. */
async function drag({ page, middleOf }: CalendarPage, key: string): Promise<void> {
  const { x, y } = await middleOf(key);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 96, { steps: 24 });
  await page.mouse.up();
  await page.keyboard.press('Escape');
  const start = key.split('@')[1] ?? '';
  const later = start.replace(/T(\d\d)/, (_, hour) => `T${String(Number(hour) + 2).padStart(2, '0')}`);
  await page.evaluate(
    ([moved, to, back]) => {
      window.__calendar.moveEvent(moved, to);
      window.__calendar.moveEvent(moved, back);
    },
    [key, later, start] as const,
  );
}
