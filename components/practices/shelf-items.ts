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
  /** What would stand on a shelf, and is drawn below the project or goal it hangs on instead. */
  drawnElsewhere(shelf: Shelf): readonly Item[];
  /** Written with this person for my manager. It stands in the manager's practices; here it is only told. */
  goingUp: readonly Item[];
  /** Written with others and concerning this person, where no practice of theirs has a shelf for it. */
  concerning: readonly Item[];
}

/** Everything of a person's practices, each item on its shelf. `view` null: not read yet. */
export function shelfItems(view: PracticesShown | null, relationship: Relationship): ShownPractices {
  const offered = practicesOf(relationship);
  const onShelf = new Map<Shelf, Item[]>();
  const elsewhere = new Map<Shelf, Item[]>();
  const placed: Item[] = [];
  const drawing = new Set(drawnWithLines(view, relationship).map(({ id }) => id));

  function put(item: Item): boolean {
    const place = placeOf(item, relationship);
    if (!place) return false;
    if (!place.shelf.shows.includes(item.state)) return true;
    const lists = isDrawnThere(item) ? elsewhere : onShelf;
    lists.set(place.shelf, [...(lists.get(place.shelf) ?? []), item]);
    if (lists === onShelf) placed.push(item);
    return true;
  }
  /** Only on what is offered: nothing of it was written with this person, so nothing is "from before". */
  const putIfOffered = (item: Item): boolean => {
    const place = placeOf(item, relationship);
    return place !== null && offered.includes(place.practice) && put(item);
  };
  const isDrawnThere = ({ aboutId, kind }: Item): boolean =>
    aboutId !== null && drawing.has(aboutId) && kind !== 'project' && kind !== 'goal';
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
    drawnElsewhere: (shelf) => elsewhere.get(shelf) ?? [],
    goingUp: open.filter(isGoingUp),
    concerning,
  };
}

/** What shows below itself the lines that hang on it, which then stand nowhere else: projects, and goals in their tree. */
function drawnWithLines(view: PracticesShown | null, relationship: Relationship): Item[] {
  if (!view) return [];
  const isDrawn = (item: Item): boolean =>
    item.kind === 'project' || (item.kind === 'goal' && placeOf(item, relationship)?.shelf.look === 'goals');
  return [...view.open, ...view.own, ...view.managersGoals].filter(isDrawn);
}
