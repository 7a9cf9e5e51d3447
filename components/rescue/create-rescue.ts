import { keepEdit } from '../items/keep-edit';
import { keepEntry } from '../items/keep-entry';
import { keepNotes } from './keep-notes';
import { keepTyped } from './keep-typed';
import type { Rescue } from './rescue';
import type { RescueShelf } from './rescue-shelf';

/** The rescue over a shelf. */
export function createRescue(shelf: RescueShelf): Rescue {
  const keep: Rescue['keep'] = (place, state) => keepTyped(shelf, place, state);
  return {
    ...shelf,
    keep,
    keepEntry: (personId, entry, add) => keepEntry({ keep }, personId, { entry, add }),
    keepEdit: (editing, draft) => keepEdit({ keep }, editing, draft),
    keepNotes: (saveNote) => keepNotes(shelf, saveNote),
  };
}
