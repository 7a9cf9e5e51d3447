import type { EventKey, EventSighting, Guest } from './event';
import { decideOneOnOne } from './one-on-one';
import type { Series } from './series';

/** Whom an opened event is about, as far as can be said now. */
export type Resolution =
  /** Known from what is remembered of the series. */
  | { is: 'person'; personId: string }
  /** Known from the guest list; whether the notebook knows them is not asked here. */
  | { is: 'guest'; guest: Guest }
  | { is: 'undecided'; why: 'no-guests' | 'incomplete' | 'mailing-list' }
  | { is: 'none' }
  /** Nothing is known of the series and the page has not been read yet. */
  | { is: 'waiting' };

/**
 * Puts together what the page shows and what is remembered. The user's own word decides; then the guest list; what was
 * read of the series before only speeds up the opening and helps out where the list could not be read.
 */
export function resolveEvent(sighting: EventSighting, memory: Series | null): Resolution {
  const remembered = rememberedBy(memory);
  if (sighting.stage !== 'read') return remembered ?? { is: 'waiting' };
  if (memory?.declared && memory.verdict === 'not-one-on-one') return { is: 'none' };

  const decision = decideOneOnOne(sighting);
  if (decision.is === 'one-on-one') return { is: 'guest', guest: decision.other };
  if (memory?.declared && remembered) return remembered;
  // Of guests that are not there yet nothing follows: only people who are there can overrule what is remembered.
  const isEmpty = decision.is === 'undecided' || decision.why === 'alone';
  if (isEmpty && remembered?.is === 'person') return remembered;
  if (decision.is === 'not-one-on-one') return { is: 'none' };
  return isSomebodyElsesCalendar(sighting.key.calendarId, sighting.viewer) ? { is: 'none' } : decision;
}

/**
 * What counts of all that is remembered: of the one occurrence and of its series. The user's word comes before what was
 * read, the occurrence before the series.
 */
export function memoryOf(key: EventKey, known: ReadonlyMap<string, Series>): Series | null {
  const [occurrence, series] = [known.get(key.id) ?? null, known.get(key.seriesId) ?? null];
  if (!occurrence?.declared && series?.declared) return series;
  return occurrence ?? series;
}

function rememberedBy(memory: Series | null): Resolution | null {
  if (memory === null) return null;
  if (memory.verdict === 'not-one-on-one') return { is: 'none' };
  return memory.personId === null ? null : { is: 'person', personId: memory.personId };
}

/** A calendar that belongs to somebody else: its events are theirs, even where they are shown beside one's own. */
export function isSomebodyElsesCalendar(calendarId: string, viewer: string | null): boolean {
  return viewer !== null && calendarId !== viewer && !calendarId.endsWith('@group.calendar.google.com');
}
