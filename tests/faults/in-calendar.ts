import { type LaunchedExtension, launchWithExtension, refuseNetwork } from '../browsers';
import { serveCalendar } from '../calendar/serve-calendar';
import { account, type CalendarTab, on, openCalendar } from '../e2e/calendar-test';
import { toView, type View } from './in-page';
import { BACK_END_SWITCHES, type ChromiumBackEnd } from './open-browser';

/** A talk that every campaign finds in the calendar. */
export const today = `ada@${on(0, '09:00')}`;

/** Chromium with the extension in a profile that is kept, beside the stand-in calendar. */
export interface InCalendar {
  aside: LaunchedExtension;
  calendar: CalendarTab;
  view: View;
}

export async function openInCalendar(backEnd: ChromiumBackEnd, userDataDir: string): Promise<InCalendar> {
  const aside = await launchWithExtension({ userDataDir, args: [BACK_END_SWITCHES[backEnd]] });
  try {
    await refuseNetwork(aside.context);
    const server = await serveCalendar(aside.context, { accounts: [account()] });
    const calendar = await openCalendar(aside, server, 'week');
    const page = await aside.openExtensionPage('notebook.html');
    const view = await toView({ evaluate: (script) => page.evaluate(script) as Promise<never> });
    return { aside, calendar, view };
  } catch (error) {
    await aside.close();
    throw error;
  }
}
