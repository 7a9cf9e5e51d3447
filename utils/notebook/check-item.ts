import { PRACTICE_IDS } from '../guide/practice';
import type { ItemBase, ItemKind } from '../model/item';
import type { Work } from './context';
import { findItem, needAliveItem, needPerson } from './finders';
import { NotebookError } from './notebook-error';

/** So many people one item can concern; more is a flood. */
const MOST_INVOLVED = 100;

/** Rejects (`invalid`) an owner that this kind cannot have: only a promise can be a third one's. */
export function checkOwner(kind: ItemKind, owner: ItemBase['owner']): void {
  if (owner !== 'third' || kind === 'action') return;
  throw new NotebookError('invalid', 'Only an action can be a third one’s.');
}

/** Rejects (`invalid`) a practice that the guide does not have. */
export function checkPractice(practice: string | null): void {
  if (practice === null || PRACTICE_IDS.some((id) => id === practice)) return;
  throw new NotebookError('invalid', 'There is no such practice.');
}

/** The people, each once and without the item's own; rejects with `not-found` when somebody is not there. */
export async function checkInvolves(
  work: Work,
  involves: readonly string[],
  personId: string,
): Promise<string[]> {
  const others = [...new Set(involves)].filter((id) => id !== personId);
  if (others.length > MOST_INVOLVED) {
    throw new NotebookError('invalid', `An item can concern at most ${MOST_INVOLVED} people.`);
  }
  await Promise.all(others.map((id) => needPerson(work, id)));
  return others;
}

/**
 * Rejects unless the item to hang on is there (`not-found`) and does not itself hang on this one (`invalid`): whoever
 * follows what hangs on what must come to an end. `id` null: of a new item.
 */
export async function checkAbout(work: Work, id: string | null, aboutId: string | null): Promise<void> {
  if (aboutId === null) return;
  const seen = new Set<string>();
  let above: string | null = (await needAliveItem(work, aboutId)).id;
  while (id !== null && above !== null && !seen.has(above)) {
    if (above === id) throw new NotebookError('invalid', 'An item cannot hang on itself.');
    seen.add(above);
    above = (await findItem(work, above))?.aboutId ?? null;
  }
}
