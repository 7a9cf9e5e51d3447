import type { EventKey, EventSighting, WallTime } from '../model/event';
import { findAll } from './find';
import { readEditPage } from './read-edit-page';
import { readGuests } from './read-guests';
import { readPopup } from './read-popup';
import type { Reading } from './report-page';

/** What was read of the open event and how far it can be believed. */
export interface OpenEventReading {
  seen: Pick<EventSighting, 'title' | 'guests' | 'statedGuests' | 'state'>;
  /** Null where only the chip knows. */
  when: WallTime | null;
  /**
   * `certain`: surely this event's, even while the page still writes. `doubtful`: rows are missing, or may be those of
   * the event before.
   */
  trust: 'certain' | 'plain' | 'doubtful';
  /** False where missing guests mean only that the page cannot be read. */
  isWorthTelling: boolean;
  failed: Reading[];
  works: Reading[];
}

/**
 * Reads the open event. The page uses its popup again: the new event's id comes first, the rows of the one before may
 * stand a while. So what stood there at the beginning is remembered, and with it whose it was.
 */
export function createOpenEventReader(
  document: Document,
  { language, findChip }: { language: () => string; findChip: (id: string) => Element | null },
): { begin(popup: Element | null, key: EventKey): () => OpenEventReading | null } {
  let last: { seriesId: string; guests: string } | null = null;

  return {
    begin(popup, key) {
      const before = last;
      const rowsAtStart = popup ? findAll(popup, 'guestRow') : [];
      const guestsAtStart = JSON.stringify(readGuests(rowsAtStart).guests);
      const chip = findChip(key.id);
      const read = () => (popup ? readInPopup(popup, key, chip) : readOnEditPage(document, key, language()));
      return () => {
        const reading = read();
        if (!reading) return null;
        const guests = JSON.stringify(reading.seen.guests);
        last = { seriesId: key.seriesId, guests };
        if (guests === NOBODY) return reading;
        const isUntouched = rowsAtStart[0]?.isConnected === true && guests === guestsAtStart;
        if (isUntouched && before?.guests === guests && before.seriesId !== key.seriesId) {
          return { ...reading, trust: 'doubtful' };
        }
        const isNew =
          guests !== guestsAtStart && reading.trust === 'plain' && reading.seen.statedGuests !== null;
        return isNew ? { ...reading, trust: 'certain' } : reading;
      };
    },
  };
}

const NOBODY = '[]';

function readInPopup(popup: Element, key: EventKey, chip: Element | null): OpenEventReading | null {
  const reading = readPopup(popup, chip);
  // Another event by now: whoever noticed it begins anew.
  if (reading?.key.id !== key.id) return null;
  const { title, guests, statedGuests, state, failed, complete, isExpectingGuests } = reading;
  const isReadable = failed.length === 0;
  return {
    seen: { title, guests, statedGuests, state },
    when: null,
    trust: complete && isReadable && !isExpectingGuests ? 'plain' : 'doubtful',
    isWorthTelling: !failed.includes('guests') || guests.length > 0 || statedGuests !== null,
    failed,
    works: isReadable ? ['popup', 'title', 'guests'] : ['popup'],
  };
}

function readOnEditPage(document: Document, key: EventKey, language: string): OpenEventReading | null {
  const reading = readEditPage(document, language);
  if (reading?.key.id !== key.id) return null;
  const { title, guests, state, when } = reading;
  // The page states no number; its list is whole.
  const seen = { title, guests, statedGuests: null, state };
  return { seen, when, trust: 'plain', isWorthTelling: true, failed: [], works: ['edit-page'] };
}
