import { emptyCoverage } from '../../model/coverage';
import { ITEM_KINDS, type Item, OWN } from '../../model/item';
import type { PersonLine } from '../../model/person';
import type { ConcerningItem, PracticesView } from '../../model/views';
import { carriedItems } from '../carried-items';
import type { Context, Work } from '../context';
import { readCopies } from '../copies';
import { findCoverage } from '../coverage';
import { compareByClosing, readClosedOf, readListedOf, readStandingOf, toItems } from '../item-lists';
import { read } from '../read';
import { isHere, readEverybody } from './read-people';

const CLOSED_OF_KIND = 24;

/** See `Notebook.readPractices`. */
export function readPractices(context: Context, personId: string): Promise<PracticesView | null> {
  return read(context, ['people', 'meetings', 'items', 'coverage'], async (work) => {
    const everybody = await readEverybody(work);
    if (!everybody.some(({ id }) => id === personId)) return null;
    const others = everybody.filter(({ id }) => id !== personId);
    const [coverage, open, closed, own, managersGoals, concerning] = await Promise.all([
      findCoverage(work, personId),
      readOpen(work, personId).then((items) => carriedItems(work, items, work.now)),
      readClosed(work, personId),
      readStandingOf(work, OWN),
      readManagersGoals(work, others.filter(isHere)),
      readConcerning(work, personId, others),
    ]);
    return {
      personId,
      coverage: coverage ?? emptyCoverage(personId),
      open,
      closed,
      own,
      managersGoals,
      concerning,
      copies: await readCopies(work, [...open, ...closed, ...own], everybody),
      people: others.filter(isHere).map(({ id, name }) => ({ id, name })),
    };
  });
}

/** Listed or not, in the order of their ranks. */
async function readOpen(work: Work, personId: string): Promise<Item[]> {
  const [listed, standing] = await Promise.all([
    readListedOf(work, personId),
    readStandingOf(work, personId),
  ]);
  return [...listed, ...standing].sort((a, b) => (a.rank < b.rank ? -1 : 1));
}

/** Newest first. Each kind has its own share, so that twenty check-ins do not leave out a goal reached. */
async function readClosed(work: Work, personId: string): Promise<Item[]> {
  const ofKinds = await Promise.all(
    ITEM_KINDS.map((kind) => readClosedOf(work, { personId, kind, since: '' }, CLOSED_OF_KIND)),
  );
  return ofKinds.flat().sort(compareByClosing);
}

/** What a manager said in confidence is not shown beside somebody else. */
async function readManagersGoals(work: Work, others: readonly PersonLine[]): Promise<Item[]> {
  const index = work.tx.objectStore('items').index('byStandingKind');
  const managers = others.filter(({ relationship }) => relationship === 'manager');
  const goals = await Promise.all(managers.map(({ id }) => index.getAll(['goal', id])));
  return toItems(work, goals.flat()).filter(({ privacy }) => privacy !== 'confidential');
}

async function readConcerning(
  work: Work,
  personId: string,
  others: readonly PersonLine[],
): Promise<ConcerningItem[]> {
  const names = new Map(others.map(({ id, name }) => [id, name]));
  const rows = await work.tx.objectStore('items').index('byInvolved').getAll(personId);
  return toItems(work, rows).flatMap((item) => {
    const name = names.get(item.personId);
    // Of the user's own shelf everything is shown with everybody already.
    if (name === undefined) return [];
    return { ...item, from: item.privacy === 'confidential' ? 'hidden' : { name } };
  });
}
