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
  /** Written with this person for my manager. It stands in the manager's practices; here it is only told. */
  goingUp: readonly Item[];
  /** Written with others and concerning this person, where no practice of theirs has a shelf for it. */
  concerning: readonly Item[];
}

/** Everything of a person's practices, each item on its shelf. `view` null: not read yet. */
export function shelfItems(view: PracticesShown | null, relationship: Relationship): ShownPractices {
  const offered = practicesOf(relationship);
  const onShelf = new Map<Shelf, Item[]>();
  const placed: Item[] = [];
  const projects = new Set((view?.open ?? []).filter(({ kind }) => kind === 'project').map(({ id }) => id));

  function put(item: Item): boolean {
    const place = placeOf(item, relationship);
    if (!place) return false;
    if (!place.shelf.shows.includes(item.state) || drawnByProject(item)) return true;
    onShelf.set(place.shelf, [...(onShelf.get(place.shelf) ?? []), item]);
    placed.push(item);
    return true;
  }
  /** Only on what is offered: nothing of it was written with this person, so nothing is "from before". */
  const putIfOffered = (item: Item): boolean => {
    const place = placeOf(item, relationship);
    return place !== null && offered.includes(place.practice) && put(item);
  };
  const drawnByProject = (item: Item): boolean =>
    item.aboutId !== null && projects.has(item.aboutId) && item.kind !== 'project';
  const isGoingUp = (item: Item): boolean => item.kind === 'update' && relationship !== 'manager';

  const open = view?.open ?? [];
  for (const item of open) if (!isGoingUp(item)) put(item);
  const concerning = (view?.concerning ?? []).filter((item) => !putIfOffered(item));
  for (const item of view?.own ?? []) putIfOffered(item);
  for (const item of view?.closed ?? []) if (!isGoingUp(item)) put(item);
  return {
    offered,
    kept: practicesToShow(placed, relationship).kept,
    itemsOf: (shelf) => onShelf.get(shelf) ?? [],
    goingUp: open.filter(isGoingUp),
    concerning,
  };
}
