import type { Practice, Shelf } from '../../utils/guide/practice';
import { placeOf, practicesToShow } from '../../utils/guide/practice-of-item';
import { practicesOf } from '../../utils/guide/practices';
import type { Item } from '../../utils/model/item';
import type { Relationship } from '../../utils/model/person';
import type { PracticesShown } from '../../utils/model/views';

export interface ShownPractices {
  /** The three of the relationship. */
  offered: readonly Practice[];
  /** Those that still hold something from before. */
  kept: readonly Practice[];
  /** What stands on a shelf: open first, then what was closed last. */
  itemsOf(shelf: Shelf): readonly Item[];
}

/** Everything of a person's practices, each item on its shelf. `view` null: not read yet. */
export function shelfItems(view: PracticesShown | null, relationship: Relationship): ShownPractices {
  const offered = practicesOf(relationship);
  const onShelf = new Map<Shelf, Item[]>();
  const placed: Item[] = [];
  const put = (item: Item, onlyOffered: boolean) => {
    const place = placeOf(item, relationship);
    if (!place?.shelf.shows.includes(item.state)) return;
    if (onlyOffered && !offered.includes(place.practice)) return;
    onShelf.set(place.shelf, [...(onShelf.get(place.shelf) ?? []), item]);
    placed.push(item);
  };
  if (view) {
    for (const item of [...view.open, ...view.concerning]) put(item, false);
    // The user's own shelf is nobody's: it stands with those whose relationship has it, and with nobody else.
    for (const item of view.own) put(item, true);
    for (const item of view.closed) put(item, false);
  }
  return {
    offered,
    kept: practicesToShow(placed, relationship).kept,
    itemsOf: (shelf) => onShelf.get(shelf) ?? [],
  };
}
