import { applied } from './applied';
import { checkText } from './check-text';
import type { Context, Kept, WriteWork } from './context';
import { mending } from './mending';
import type { Meta } from './meta';
import { noteChanges } from './note-changes';
import { NotebookError } from './notebook-error';
import { onReadable } from './on-readable';
import type { OperationRow, StoreName } from './schema';
import { toldByTransaction } from './told-by-transaction';

/** How an answer is kept with its operation, and given again when the same operation comes a second time. */
export interface Memory<Answer> {
  keep(answer: Answer): unknown;
  recall(work: WriteWork, kept: unknown): Promise<Answer>;
}

const OPERATION_ID_LENGTH = 200;
/** Part of every write: what it changed, what of that is still to be read for its words, and what it found damaged in its way. */
const ALWAYS: StoreName[] = ['operations', 'meta', 'pending', 'quarantine', 'unindexed'];

/**
 * Runs a writing command in one strict transaction together with its operation id, and resolves when that is on disk, in
 * the database and then in the mirror. The same id is applied once: after that, what `run` does is taken back and the kept
 * answer is given. Rejects with a `NotebookError`; then nothing was changed, but where the disk refused (`disk-full`, `disk`,
 * `read-only`, `closed`): the mirror took no copy, or the browser finds in its files at the next opening what it could not
 * make sure of. Then it may be there all the same, and giving the same id again is safe.
 */
export function write<Answer>(
  context: Context,
  op: string,
  stores: StoreName[],
  run: (work: WriteWork) => Promise<Answer>,
  memory?: Memory<Answer>,
): Promise<Answer> {
  const { connection, mirror } = context;
  return onReadable(context, async () => {
    const id = checkText('The operation id', op, OPERATION_ID_LENGTH);
    connection.needWritable();
    return mending(context, async (onDamaged, giveUpIfMendable) => {
      const kept: Kept[] = [];
      let state: Meta | null = null;
      let operation: OperationRow | null = null;
      async function inOne(command: (work: WriteWork) => Promise<Answer>): Promise<Answer> {
        const tx = await connection.begin((database) =>
          database.transaction([...stores, ...ALWAYS], 'readwrite', { durability: 'strict' }),
        );
        const { newId } = context;
        return applied(tx, () => command({ tx, now: context.now(), newId, onDamaged, kept, actions: 0 }));
      }
      let answer: Answer;
      try {
        answer = await inOne(async (work) => {
          const meta = toldByTransaction(work.tx.objectStore('meta').get('meta'));
          const result = await run(work);
          giveUpIfMendable();
          operation = { id, at: work.now, answer: memory ? memory.keep(result) : result };
          // Applied before, it is refused, and all else with it: asking first would cost every write a round trip.
          void toldByTransaction(work.tx.objectStore('operations').add(operation));
          state = await noteChanges(work, meta, mirror.mirroredSeq());
          return result;
        });
      } catch (cause) {
        // What the disk refused is not looked up on it.
        if (cause instanceof DOMException && cause.name !== 'ConstraintError') throw cause;
        state = null;
        answer = await inOne(async (work) => {
          const known = await work.tx.objectStore('operations').get(id);
          if (!known) throw cause;
          return memory ? memory.recall(work, known.answer) : (known.answer as Answer);
        });
      }
      // A database on a full disk may be empty at its next opening: without its copy nothing is called saved.
      if (!(await mirror.follow(state, kept, operation)))
        throw new NotebookError('disk-full', 'It is in the database, but not in the mirror.');
      return answer;
    });
  });
}
