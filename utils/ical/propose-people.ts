import { nameFromAddress } from '../model/name-from-address';
import type { HeldTalk, Proposal, ProposedPerson } from '../model/talk-import';
import type { CalendarFile } from './calendar-event';
import { type FoundTalk, findTalks } from './find-talks';

/** Coming talks are looked for so far ahead. */
const AHEAD_DAYS = 366;
/** Of all series together: beyond, a file is not of somebody who meets people. */
const MOST_STEPS = 1_000_000;
const DAY_MS = 86_400_000;

/**
 * Whom the user meets one-on-one, by their calendars. `own`: the user's addresses, at least one.
 *
 * @param now ISO instant
 */
export function proposePeople(
  calendars: readonly CalendarFile[],
  own: readonly string[],
  now: string,
): Proposal {
  const until = new Date(Date.parse(now) + AHEAD_DAYS * DAY_MS).toISOString();
  const steps = { left: MOST_STEPS };
  const found = ownFirst(calendars, own).map((calendar) => findTalks(calendar, own, until, steps));
  const people = new Map<string, FoundTalk[]>();
  const seen = new Set<string>();
  for (const talk of found.flatMap(({ talks }) => talks)) {
    const { address } = talk.with;
    // The same talk in two calendars, or twice in one: nobody has two at once with one person.
    const place = `${address} ${talk.startsAt}`;
    if (seen.has(place)) continue;
    seen.add(place);
    const theirs = people.get(address);
    if (theirs) theirs.push(talk);
    else people.set(address, [talk]);
  }
  return {
    people: [...people].map(([address, talks]) => personOf(address, talks, now)).sort(byFrequency),
    undecided: sum(found.map(({ undecided }) => undecided)),
    unread: sum(found.map(({ endless }) => endless)) + sum(calendars.map(({ unread }) => unread.count)),
    places: calendars.flatMap(({ fileName, unread }) => unread.lines.map((line) => ({ fileName, line }))),
  };
}

/** The talks of one's own calendar are those that are clicked. */
function ownFirst(calendars: readonly CalendarFile[], own: readonly string[]): CalendarFile[] {
  const isOwn = ({ calendarId }: CalendarFile) => calendarId === null || own.includes(calendarId);
  return [...calendars].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
}

function personOf(address: string, talks: FoundTalk[], now: string): ProposedPerson {
  const inOrder = talks.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const held = inOrder.filter(({ startsAt }) => startsAt <= now);
  const coming = inOrder.filter(({ startsAt }) => startsAt > now);
  const lasting = [...held, ...coming].filter(({ recurs, sure }) => recurs && sure);
  return {
    address,
    name: usualName(inOrder) ?? nameFromAddress(address),
    held: held.map(({ eventId, startsAt, minutes }): HeldTalk => ({ eventId, startsAt, minutes })),
    nextAt: coming[0]?.startsAt ?? null,
    seriesIds: [...new Set(lasting.map(({ seriesId }) => seriesId))],
  };
}

/** What the most events call them; of two, what the newer do. */
function usualName(talks: readonly FoundTalk[]): string | null {
  const counts = new Map<string, number>();
  for (const { with: guest } of talks)
    if (guest.name !== null) counts.set(guest.name, (counts.get(guest.name) ?? 0) + 1);
  let [usual, most]: [string | null, number] = [null, 0];
  for (const [name, count] of counts) if (count >= most) [usual, most] = [name, count];
  return usual;
}

function byFrequency(a: ProposedPerson, b: ProposedPerson): number {
  return b.held.length - a.held.length || (a.address < b.address ? -1 : 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
