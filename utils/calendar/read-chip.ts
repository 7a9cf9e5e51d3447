import type { ChipSighting, EventKey, WallTime } from '../model/event';
import { decodeEventId } from './decode-event-id';
import { closest } from './find';
import { readChipDay } from './read-chip-day';
import { readTimeOfDay } from './read-time-of-day';
import { firstVisibleText } from './visible-texts';

/** A chip and the event it stands for. */
export interface Chip {
  element: Element;
  key: EventKey;
}

/** The chip that an element lies in, its resize handle and inner button included; null for tasks and everything else. */
export function findChip(inside: Element): Chip | null {
  const element = closest(inside, 'chip');
  const key = decodeEventId(element?.getAttribute('data-eventid'));
  return element && key ? { element, key } : null;
}

/** Everything a chip says. Measures its column, so only for one chip at a time. */
export function readChip(chip: Chip, language: string): ChipSighting {
  return { key: chip.key, when: measureChipTime(chip.element, language) };
}

/** Where a chip lies in time by structure and by what it says: no layout is needed, so it can be asked of every chip. */
export function readChipTime(chip: Element, language: string): WallTime | null {
  const day = readChipDay(chip);
  if (day === null) return null;
  return { day, minutes: readTimeOfDay(firstField(readSentence(chip)), language) };
}

/**
 * The same, checked against where the chip lies in its column, which costs a layout. There geometry wins, because it
 * knows no languages; but it is coarser, so words that agree with it are taken.
 */
function measureChipTime(chip: Element, language: string): WallTime | null {
  const said = readChipTime(chip, language);
  const lies = said && minutesByPlace(chip);
  // At the very top lies also what began the day before.
  if (!said || lies === null || lies <= 0) return said;
  const agrees = said.minutes !== null && Math.abs(said.minutes - lies) <= 10;
  return agrees ? said : { ...said, minutes: lies };
}

/**
 * The sentence a chip has for assistive technology: a label in lists; in grids the first text that is not hidden from it.
 */
export function readSentence(chip: Element): string {
  const labelled = chip.hasAttribute('aria-label')
    ? chip
    : chip.querySelector('[role="button"][aria-label]:not([aria-hidden])');
  return (labelled?.getAttribute('aria-label') ?? firstVisibleText(chip)).slice(0, 1000);
}

/** The time comes first in every language seen; what follows may be a title that holds times of its own. */
function firstField(sentence: string): string {
  return sentence.split(/[,、،;]/, 1)[0] ?? '';
}

/** Minutes after midnight by how far down its day's column the chip lies; the column is 24 hours high. */
function minutesByPlace(chip: Element): number | null {
  const column = closest(chip, 'dayHolder') as HTMLElement | null;
  const { top } = (chip as HTMLElement).style;
  if (!column || !top.endsWith('px')) return null;
  const height = column.offsetHeight;
  // Lower than a pixel for five minutes and rounding would guess.
  if (height < 288) return null;
  const minutes = Math.round(((Number.parseFloat(top) / height) * 1440) / 5) * 5;
  return minutes < 1440 ? minutes : null;
}
