import { applied } from './applied';
import type { Context, Work } from './context';
import { mending } from './mending';
import { onReadable } from './on-readable';
import type { StoreName } from './schema';

/** Runs a reading command in one transaction, so that it sees one state between two commands. */
export function read<Answer>(
  context: Context,
  stores: StoreName[],
  run: (work: Work) => Promise<Answer>,
): Promise<Answer> {
  return onReadable(context, () =>
    mending(context, async (onDamaged) => {
      const tx = await context.connection.begin((database) => database.transaction(stores, 'readonly'));
      return applied(tx, () => run({ tx, now: context.now(), newId: context.newId, onDamaged }));
    }),
  );
}
