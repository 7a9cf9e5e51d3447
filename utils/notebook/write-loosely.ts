import { applied } from './applied';
import type { Context, WriteWork } from './context';
import { onReadable } from './on-readable';
import type { StoreName } from './schema';

/** Runs a write that may be lost in a power cut and may be applied twice: drafts and tidying up, nothing "saved". */
export function writeLoosely(
  context: Context,
  stores: StoreName[],
  run: (work: WriteWork) => Promise<void>,
): Promise<void> {
  return onReadable(context, async () => {
    context.connection.needWritable();
    const tx = await context.connection.begin((database) =>
      database.transaction(stores, 'readwrite', { durability: 'relaxed' }),
    );
    const work = {
      tx,
      now: context.now(),
      newId: context.newId,
      onDamaged: context.onDamaged,
      kept: [],
      actions: 0,
    };
    await applied(tx, () => run(work));
  });
}
