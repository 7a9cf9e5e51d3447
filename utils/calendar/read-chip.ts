import type { ChipSighting, EventKey, WallTime } from '../model/event';
import { decodeEventId } from './decode-event-id';
import { closest } from './find';
import { readChipDay } from './read-chip-day';
import { readTimeOfDay } from './read-time-of-day';
import { visibleTexts } from './visible-texts';

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
  return { key: chip.key, when: readChipTime(chip.element, language, true) };
}

/**
 * Where a chip lies in time: the day by structure; the minutes by what it says, checked against where it lies if
 * `measured` (which costs a layout), and there geometry wins, because it knows no languages.
 */
export function readChipTime(chip: Element, language: string, measured = false): WallTime | null {
  const day = readChipDay(chip);
  if (day === null) return null;
  const said = readTimeOfDay(firstField(readSentence(chip)), language);
  const lies = measured ? minutesByPlace(chip) : null;
  // At the very top lies also what began the day before.
  if (lies === null || lies <= 0) return { day, minutes: said };
  return { day, minutes: said !== null && Math.abs(said - lies) <= 10 ? said : lies };
}

/**
 * The sentence a chip has for assistive technology: a label in lists; in grids the first text that is not hidden from it.
 */
export function readSentence(chip: Element): string {
  const labelled = chip.hasAttribute('aria-label') ? chip : chip.querySelector('[role="button"][aria-label]:not([aria-hidden])');
  return labelled?.getAttribute('aria-label')?.slice(0, 1000) ?? visibleTexts(chip, 1000, 1)[0] ?? '';
}

/** The time comes first in every language seen; what follows may be a title that holds times of its own. */
function firstField(sentence: string): string {
  return sentence.split(/[,、،;]/, 1)[0] ?? '';
}

/** Minutes after midnight by how far down its day's column the chip lies; the column is 24 hours high. */
function minutesByPlace(chip: Element): number | null {
  const column = chip.closest<HTMLElement>('[role="gridcell"][data-datekey]');
  const top = Number.parseFloat((chip as HTMLElement).style?.top ?? '');
  if (!column || !(chip as HTMLElement).style.top.endsWith('px') || Number.isNaN(top)) return null;
  const height = column.offsetHeight;
  // Lower than a pixel for five minutes and rounding would guess.
  if (height < 288) return null;
  const minutes = Math.round(((top / height) * 1440) / 5) * 5;
  return minutes < 1440 ? minutes : null;
}
