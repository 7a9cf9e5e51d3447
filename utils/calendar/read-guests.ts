import { canonicalAddress, isResourceAddress } from '../model/address';
import type { Guest } from '../model/event';
import { plainText } from '../model/safe-text';
import { anyOf } from './find';
import { visibleTexts } from './visible-texts';

const LONGEST_NAME = 120;
/** More guests than this make no 1:1, and need not be read. */
const MOST_ROWS = 500;

/** A guest list as the page shows it. */
export interface GuestList {
  /** One for each address, rooms and resources left out. */
  guests: Guest[];
  /** How many rooms and resources were left out. */
  resources: number;
}

/** Reads the rows of a guest tree. Rows without an address that can be read are nobody. */
export function readGuests(rows: readonly Element[]): GuestList {
  const guests = new Map<string, Guest>();
  let resources = 0;
  for (const row of rows.slice(0, MOST_ROWS)) {
    const address = canonicalAddress(row.getAttribute('data-email') ?? row.getAttribute('data-id') ?? '');
    if (address === null || guests.has(address)) continue;
    if (isResourceAddress(address)) resources++;
    else guests.set(address, { address, name: readName(row), isGroup: isGroup(row) });
  }
  return { guests: [...guests.values()], resources };
}

/**
 * The displayed name. The label begins with it, but goes on with answers and roles behind commas, and names hold commas
 * too: so the name is the shown text with which the label begins, and only without one the label's first field.
 */
function readName(row: Element): string | null {
  const label = plainText(row.getAttribute('aria-label'), 500);
  const texts = visibleTexts(row, LONGEST_NAME);
  const shown = label === '' ? texts[0] : texts.find((text) => label.startsWith(text));
  const name = shown ?? plainText(label.split(/[,、،]/, 1)[0], LONGEST_NAME);
  return name === '' || canonicalAddress(name) !== null ? null : name;
}

function isGroup(row: Element): boolean {
  const mark = anyOf('groupMark');
  return row.matches(mark) || row.querySelector(mark) !== null;
}
