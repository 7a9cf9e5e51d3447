import { generateKeyBetween } from 'fractional-indexing';
import type { Item } from '../model/item';

/**
 * The items with one rank of its own for each item of a person: two notebooks number from the same beginning, and an
 * item between two equal ranks could never be moved. What was here keeps its rank, the other goes to the end.
 */
export function settleRanks(items: readonly Item[], here: ReadonlySet<string>): Item[] {
  const taken = new Map<string, Set<string>>();
  const ranksOf = (personId: string): Set<string> => {
    const ranks = taken.get(personId) ?? new Set<string>();
    taken.set(personId, ranks);
    return ranks;
  };
  const ordered = [...items].sort(
    (a, b) => Number(here.has(b.id)) - Number(here.has(a.id)) || (a.rank < b.rank ? -1 : 1),
  );
  const homeless: Item[] = [];
  const settled: Item[] = [];
  for (const item of ordered) {
    const ranks = ranksOf(item.personId);
    if (isRank(item.rank) && !ranks.has(item.rank)) {
      ranks.add(item.rank);
      settled.push(item);
    } else homeless.push(item);
  }
  const lasts = new Map<string, string | null>();
  for (const item of homeless) {
    const last = lasts.get(item.personId) ?? [...ranksOf(item.personId)].sort().at(-1) ?? null;
    const rank = generateKeyBetween(last, null);
    lasts.set(item.personId, rank);
    settled.push({ ...item, rank });
  }
  return settled;
}

function isRank(rank: string): boolean {
  try {
    return generateKeyBetween(rank, null) > rank;
  } catch {
    // What the package refuses here it would refuse when the next item is added, too.
    return false;
  }
}
