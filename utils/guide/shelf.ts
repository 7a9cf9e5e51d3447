import type { Item } from '../model/item';
import type { ActionPart } from '../model/item-parts';
import type { Shelf } from './practice';

type Usual = Pick<Shelf, 'of' | 'shows' | 'bothWays' | 'look'>;

const USUAL: Usual = { of: 'person', shows: ['open'], bothWays: false, look: 'rows' };

/** A shelf as most are: with the person, showing what is open as plain rows. */
export function shelf(given: Omit<Shelf, keyof Usual> & Partial<Usual>): Shelf {
  return { ...USUAL, ...given };
}

/** A goal, or the record whether it was kept: that stands wherever goals stand. */
export function isGoalOrKept(item: Item): boolean {
  return item.kind === 'goal' || (item.kind === 'check-in' && item.part.kept !== null);
}

/** Whether an item is an action that stands in the way, of one of these forms. */
export function isHurdle(...forms: ReadonlyArray<ActionPart['form']>): Shelf['holds'] {
  return (item: Item) => item.kind === 'action' && forms.includes(item.part.form);
}
