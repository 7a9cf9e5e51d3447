import * as v from 'valibot';
import type { Health } from '../model/health';

const schema = v.object({
  restoredAt: v.nullable(v.string()),
  restored: v.record(v.string(), v.number()),
  missing: v.array(v.object({ store: v.string(), key: v.nullable(v.string()), count: v.number() })),
  running: v.boolean(),
  seenAt: v.optional(v.nullable(v.string()), null),
});

/** What is kept of the last restoring. `running`: it has not come to its end. */
export type StoredHealth = Pick<Health, 'restoredAt' | 'restored' | 'missing' | 'seenAt'> & {
  running: boolean;
};

/** As stored; when nothing is, or it is damaged, as if nothing had ever been restored. */
export function toStoredHealth(row: unknown): StoredHealth {
  const { success, output } = v.safeParse(schema, row);
  return success ? output : { restoredAt: null, restored: {}, missing: [], running: false, seenAt: null };
}
