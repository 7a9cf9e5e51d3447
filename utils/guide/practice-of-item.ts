import { type Item, isListed, OWN } from '../model/item';
import type { Relationship } from '../model/person';
import { PRACTICE_IDS, type Practice, type PracticeId, type Shelf } from './practice';
import { PRACTICES, practicesOf } from './practices';

/** Where an item stands in the panel of somebody of this relationship. */
export interface Place {
  practice: Practice;
  shelf: Shelf;
}

/**
 * The shelf an item stands on: in the practice it was written under if this relationship has that, else in the first that
 * takes it, else (after the relationship has changed) still in the practice it was written under, else in any that takes
 * it. Null: it only stands in the list of open items (a plain promise, something to say), or is one of the user's own
 * goals, which every tree of goals draws beside the person's.
 */
export function placeOf(item: Item, relationship: Relationship): Place | null {
  const offered = practicesOf(relationship);
  const written = PRACTICES.filter(({ id }) => id === item.practice);
  const inOrder = [...written.filter((one) => offered.includes(one)), ...offered, ...written, ...PRACTICES];
  return findPlace(inOrder, item, isKeptOn) ?? findPlace(inOrder, item, () => item.personId !== OWN);
}

/**
 * The practices to show: the three of the relationship, and after them those that still hold something from before. The
 * user's own shelf is from before with nobody, what is to be said stands in the list of open items, and whether an aim was
 * kept stands with the aim.
 */
export function practicesToShow(
  items: readonly Item[],
  relationship: Relationship,
): { offered: readonly Practice[]; kept: readonly Practice[] } {
  const offered = practicesOf(relationship);
  const holding = items.flatMap((item) => {
    if (item.personId === OWN || (item.kind === 'talking-point' && isListed(item))) return [];
    if (item.kind === 'check-in' && item.part.kept !== null) return [];
    const place = placeOf(item, relationship);
    return place?.shelf.shows.includes(item.state) ? place.practice : [];
  });
  return { offered, kept: PRACTICES.filter((one) => holding.includes(one) && !offered.includes(one)) };
}

export function isPracticeId(id: string | null): id is PracticeId {
  return PRACTICE_IDS.some((known) => known === id);
}

function findPlace(
  practices: readonly Practice[],
  item: Item,
  mayHold: (shelf: Shelf, item: Item) => boolean,
): Place | null {
  for (const practice of practices) {
    const shelf = practice.shelves.find((one) => mayHold(one, item) && one.holds(item));
    if (shelf) return { practice, shelf };
  }
  return null;
}

/** Both are the person's, or both the user's own. */
function isKeptOn({ of }: Shelf, { personId }: Item): boolean {
  return (of === 'own') === (personId === OWN);
}
