import type { Item, ItemOf } from '../model/item';

export type CheckIn = ItemOf<'check-in'>;

export function isCheckIn(item: Item): item is CheckIn {
  return item.kind === 'check-in';
}

/** How many check-ins in a row an aim was kept, counted from the newest. */
export function streakOf(aimId: string, items: readonly Item[]): number {
  const checks = checkInsOf(items).filter((item) => item.aboutId === aimId && item.part.kept !== null);
  return checks.length - 1 - checks.findLastIndex((item) => item.part.kept === false);
}

/** How they were, oldest first: what a trend is drawn from. */
export function moodsOf(items: readonly Item[]): Array<{ at: string; score: number; word: string }> {
  return checkInsOf(items).flatMap(({ createdAt, text, part: { score } }) =>
    score === null ? [] : [{ at: createdAt, score, word: text }],
  );
}

/** Oldest first. Of two from one instant the ids decide, which are made in order. */
function checkInsOf(items: readonly Item[]): CheckIn[] {
  const place = ({ createdAt, id }: CheckIn): string => `${createdAt} ${id}`;
  return items
    .filter(isCheckIn)
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
