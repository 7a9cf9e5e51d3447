import type { Frame, Page } from '@playwright/test';
import { type LaunchedExtension, launchWithExtension } from '../browsers';
import type { CalendarServer } from '../calendar/calendar-server';
import { serveCalendar } from '../calendar/serve-calendar';
import { begin, ME, on, openCalendar, ZONE } from '../e2e/calendar-test';

export interface View {
  page: Page;
  panel: Frame;
}

/** One browser with two windows that can show the same note, and the toolbar's popup. */
export interface TwoViews {
  aside: LaunchedExtension;
  server: CalendarServer;
  views: [View, View];
  popup: Page;
  stopWorker(): Promise<void>;
}

/** @param notes so many talks the calendar has, each with a person of its own, one an hour. */
export async function openViews(notes: number): Promise<TwoViews> {
  const aside = await launchWithExtension();
  const hours = Array.from({ length: notes }, (_, hour) => hour);
  const server = await serveCalendar(aside.context, {
    // Google's slowness is another test's.
    staging: { header: 0, rows: 1, guests: 2, stormEnd: 3, late: 4, mutations: 1, viewKey: 1 },
    accounts: [
      {
        ...ME,
        timeZone: ZONE,
        events: hours.map((hour) => ({
          key: `e${hour}`,
          title: `Talk ${hour}`,
          start: on(7, `${String(hour).padStart(2, '0')}:00`),
          guests: [{ email: `p${hour}@example.com`, name: `Person ${hour}` }],
        })),
      },
    ],
  });
  const views: [View, View] = [await openView(aside, server), await openView(aside, server)];
  const popup = await aside.openPopup();
  const inside = await aside.openExtensionPage('manifest.json');
  const protocol = await aside.context.newCDPSession(inside);
  await protocol.send('ServiceWorker.enable');
  return {
    aside,
    server,
    views,
    popup,
    stopWorker: async () => void (await protocol.send('ServiceWorker.stopAllWorkers')),
  };
}

export async function openView(aside: LaunchedExtension, server: CalendarServer): Promise<View> {
  const day = on(7, '00:00').slice(0, 10).replaceAll('-', '/');
  const { page, panel } = await openCalendar(aside, server, `day/${day}`);
  return { page, panel };
}

/** Shows the note in a view; the first view begins with the person. */
export async function show(session: TwoViews, view: View, note: number): Promise<void> {
  const id = session.server.eventId(`e${note}`, 0);
  // Not with the mouse: the card of the last event may lie over it.
  await view.page
    .locator(`[data-eventchip][data-eventid="${id}"]`)
    .first()
    .evaluate((chip: HTMLElement) => {
      chip.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, isPrimary: true }));
      chip.click();
    });
  await view.panel.getByRole('region', { name: new RegExp(`1:1 with Person ${note}$`) }).waitFor();
  const beginning = view.panel.getByRole('button', { name: 'Begin' });
  await beginning
    .or(view.panel.getByRole('textbox', { name: 'Notes' }))
    .first()
    .waitFor();
  if (await beginning.isVisible()) await begin(view.panel);
}

export async function reloaded({ aside }: TwoViews, { page }: View): Promise<View> {
  return { page, panel: await aside.panelFrame(page) };
}
