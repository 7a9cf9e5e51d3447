import type { Occurrence } from '../expand-events';
import { createEditPage } from './edit-page';
import type { EventChanges } from './event-changes';
import type { PageContext } from './page-context';
import type { Views } from './views';

/** Searched around today for the event of an `/eventedit/<eid>` address. */
const REACH_DAYS = 400;

/** Connects the edit page with the rest: which event, what saving does. */
export function createEditor(context: PageContext, changes: EventChanges, views: Views) {
  const find = (eid: string): Occurrence | null => {
    const today = context.now().day;
    return context.between(today - REACH_DAYS, today + REACH_DAYS).find((one) => one.eventId === eid) ?? null;
  };
  return {
    create: () => views.go({ page: 'edit', eid: null, duplicate: false }),
    page(eid: string | null, duplicate: boolean, leave: () => void) {
      return createEditPage(eid === null ? null : find(eid), eid, duplicate, context, {
        leave,
        save(one, title) {
          if (one && !duplicate && title !== one.title) changes.rename(one.key, title);
          leave();
        },
      });
    },
  };
}
