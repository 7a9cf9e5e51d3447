/** How the notebook stands: what came back, what could not, what is damaged, and whether it can write. */
export interface Health {
  /** ISO instant at which records were brought back last; null: never. */
  restoredAt: string | null;
  /** How many came back then, by store. */
  restored: Record<string, number>;
  /** What was known to have been there and could not be brought back. Key null: only how many they were is known. */
  missing: Array<{ store: string; key: string | null; count: number }>;
  /** Damaged values, kept as they were found. */
  quarantined: DamagedValue[];
  /** ISO instant at which the user took note of all this last; null: never. */
  seenAt: string | null;
  /** Why nothing can be written just now; null: it can. */
  readOnly: 'disk-full' | 'disk' | null;
  /** The browser refuses to keep the second copy: what is written is on disk, but once only. */
  mirrorFails: boolean;
}

export interface DamagedValue {
  store: string;
  key: string;
  /** ISO instant at which it was found. */
  at: string;
  /** The record is whole again. */
  repaired: boolean;
  /** What the user wrote, as far as it can still be read; null: nothing of it. */
  words: string | null;
}

/** What the user has not taken note of yet: something is `lost`, everything came `back`, or there is nothing to tell. */
export type HealthNews = 'none' | 'back' | 'lost';

export function healthNews({ restoredAt, restored, missing, quarantined, seenAt }: Health): HealthNews {
  const isNew = (at: string | null) => at !== null && (seenAt === null || at > seenAt);
  const found = quarantined.filter(({ at }) => isNew(at));
  const isLost = (missing.length > 0 && isNew(restoredAt)) || found.some(({ repaired }) => !repaired);
  if (isLost) return 'lost';
  const cameBack = Object.keys(restored).length > 0 && isNew(restoredAt);
  return cameBack || found.length > 0 ? 'back' : 'none';
}
