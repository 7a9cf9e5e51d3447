import type { CalendarFile } from '../../utils/ical/calendar-event';
import { findOwner } from '../../utils/ical/owner';
import { proposePeople } from '../../utils/ical/propose-people';
import { readCalendars } from '../../utils/ical/read-calendars';
import { CalendarFileError, type CalendarFileFault } from '../../utils/model/calendar-file-error';
import type { Owner, Proposal } from '../../utils/model/talk-import';

/** What is to be done with calendar files: reading comes first, and once. `now` in ISO. */
export type CalendarTask = { do: 'read'; files: File[] } | { do: 'propose'; own: string[]; now: string };

export type CalendarNews =
  | { is: 'progress'; done: number; total: number }
  | { is: 'read'; owner: Owner }
  | { is: 'proposed'; proposal: Proposal }
  | { is: 'refused'; code: CalendarFileFault; fileName: string }
  | { is: 'failed' };

let calendars: CalendarFile[] = [];

function tell(news: CalendarNews): void {
  postMessage(news);
}

async function carryOut(task: CalendarTask): Promise<CalendarNews> {
  try {
    if (task.do === 'propose')
      return { is: 'proposed', proposal: proposePeople(calendars, task.own, task.now) };
    calendars = await readCalendars(task.files, (done, total) => tell({ is: 'progress', done, total }));
    return { is: 'read', owner: findOwner(calendars, task.files[0]?.name ?? '') };
  } catch (error) {
    // Errors lose their class on the way.
    if (!(error instanceof CalendarFileError)) return { is: 'failed' };
    return { is: 'refused', code: error.code, fileName: error.fileName };
  }
}

addEventListener('message', async ({ data }: MessageEvent<CalendarTask>) => tell(await carryOut(data)));
