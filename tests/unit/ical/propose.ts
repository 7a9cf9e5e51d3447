import { proposePeople } from '../../../utils/ical/propose-people';
import { readCalendars } from '../../../utils/ical/read-calendars';
import type { Proposal } from '../../../utils/model/talk-import';
import { calendar, event, guest, ME, organiser, writeLines } from '../../ics/ics-text';

/** A Monday at noon in UTC. */
export const NOW = '2026-11-23T12:00:00.000Z';
export const ADA = 'ada@example.com';
export const both = [organiser(ME), guest(ME), guest(ADA)];

/** What these lines of a calendar propose to Dana. */
export async function propose(
  lines: readonly string[],
  {
    text = (all: readonly string[]) => writeLines(all, '\r\n'),
    name = 'dana@example.com.ics',
    ...head
  } = {} as {
    text?: (lines: readonly string[]) => string | Uint8Array;
    name?: string;
    zone?: string;
  },
): Promise<Proposal> {
  const bytes = text(calendar(lines, head));
  const calendars = await readCalendars([new File([bytes as BlobPart], name)], () => {});
  return proposePeople(calendars, [ME], NOW);
}

/** The starts of all talks held with somebody. */
export async function starts(lines: readonly string[], more: Parameters<typeof propose>[1] = undefined) {
  const { people } = await propose(lines, more);
  return people.find(({ address }) => address === ADA)?.held.map(({ startsAt }) => startsAt) ?? [];
}

/** A talk with Ada at nine in New York on the Monday before, but for what is said of it. */
export function talk(properties: readonly string[] = [], uid = 'abc@google.com', title = 'Talk'): string[] {
  const said = (name: string) => properties.some((line) => line.startsWith(name));
  return event(
    uid,
    [
      ...(said('DTSTART') ? [] : ['DTSTART;TZID=America/New_York:20261116T090000']),
      ...(said('ATTENDEE') || said('ORGANIZER') ? [] : both),
      ...properties,
    ],
    title,
  );
}
