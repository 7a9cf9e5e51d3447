import type { Context } from './context';
import { RECORD_STORES } from './record-stores';
import type { Place, StoreName } from './schema';

/** Thrown to end a transaction whose command goes by records that may be whole again in a moment. */
class Mendable extends Error {}

/**
 * Runs a command. When it met damaged records and the mirror had sound copies of some, it is run once more: what can be
 * repaired is repaired before anybody misses it. `onDamaged` is told what stayed damaged.
 * @param run is handed what it has to report damaged rows to, and (for writes) what ends it before it has changed anything.
 */
export async function mending<Answer>(
  context: Pick<Context, 'repair' | 'onDamaged' | 'connection'>,
  run: (onDamaged: Context['onDamaged'], giveUpIfMendable: () => void) => Promise<Answer>,
): Promise<Answer> {
  const found: Array<{ store: StoreName; key: string }> = [];
  const collect = (store: StoreName, key: string) => void found.push({ store, key });
  const giveUp = () => {
    if (context.repair.canTry(toPlaces(found)))
      throw new Mendable('Damaged records have to be repaired first.');
  };
  let outcome: { answer: Answer } | { cause: unknown };
  try {
    outcome = { answer: await run(collect, giveUp) };
  } catch (cause) {
    outcome = { cause };
  }
  const places = toPlaces(found);
  if (context.repair.canTry(places) && (await context.repair.mend(places))) {
    return run(context.onDamaged, () => undefined);
  }
  if ('cause' in outcome && outcome.cause instanceof Mendable) {
    return run(context.onDamaged, () => undefined);
  }
  for (const { store, key } of found) context.onDamaged(store, key);
  if ('cause' in outcome) throw outcome.cause;
  return outcome.answer;
}

function toPlaces(found: ReadonlyArray<{ store: StoreName; key: string }>): Place[] {
  return found.flatMap(({ store, key }) => {
    const of = RECORD_STORES.find((name) => name === store);
    return of ? [{ store: of, key }] : [];
  });
}
