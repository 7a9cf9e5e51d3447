import type { EventSpec, ExceptionSpec, GuestResponse } from '../event-spec';
import type { PageContext } from './page-context';

export interface EventChange {
  key: string;
  change: 'removed' | 'moved' | 'answered' | 'renamed';
  start?: string;
  end?: string | undefined;
  response?: GuestResponse;
  title?: string;
}

/** Applies one change to an account's events; the page and the server do the same. */
export function applyEventChange(
  events: EventSpec[],
  { key, change, start, end, response, title }: EventChange,
): void {
  const [eventKey = '', originalStart] = key.split('@');
  const index = events.findIndex((one) => one.key === eventKey);
  const event = events[index];
  if (!event) return;
  if (originalStart === undefined) {
    if (change === 'removed') events.splice(index, 1);
    if (start !== undefined) {
      event.start = start;
      if (end === undefined) delete event.end;
      else event.end = end;
    }
    if (response) event.myResponse = response;
    if (title !== undefined) event.title = title;
    return;
  }
  const exception: ExceptionSpec = { ...event.exceptions?.[originalStart] };
  if (change === 'removed') exception.removed = true;
  if (start !== undefined) exception.start = start;
  if (end !== undefined) exception.end = end;
  if (response) exception.myResponse = response;
  if (title !== undefined) exception.title = title;
  event.exceptions = { ...event.exceptions, [originalStart]: exception };
}

/** The page's changes, told to the server as well, so that they outlast a reload. */
export function createEventChanges({ account, data }: PageContext) {
  const deleted: string[] = [];
  const apply = (change: EventChange) => {
    applyEventChange(account.events, change);
    void fetch(`/calendar/u/${data.accountIndex}/sync.sync`, {
      method: 'POST',
      body: JSON.stringify(change),
    });
  };
  return {
    deleted,
    remove(key: string): void {
      deleted.push(key);
      apply({ key, change: 'removed' });
    },
    move: (key: string, start: string, end?: string) => apply({ key, change: 'moved', start, end }),
    answer: (key: string, response: GuestResponse) => apply({ key, change: 'answered', response }),
    rename: (key: string, title: string) => apply({ key, change: 'renamed', title }),
  };
}

export type EventChanges = ReturnType<typeof createEventChanges>;
