import { toSentinel } from '../../../utils/notebook/meta';
import { placeOf } from '../../../utils/notebook/mirror/mirror-names';
import { OPERATION_NAMES } from '../../../utils/notebook/mirror/mirrored-operations';
import { RECORD_STORES } from '../../../utils/notebook/record-stores';
import type { DiskState } from './lab-disk';
import type { Say } from './lab-result';

/**
 * Each record's copy and no other, of operations only what was answered (those from before what the database still keeps were
 * pruned there), and a sentinel of the same state.
 */
export function expectMirror({ stores, values }: DiskState, say: Say): void {
  const wanted = new Map<string, string>();
  for (const store of RECORD_STORES) {
    for (const row of stores[store] ?? []) {
      const key = Reflect.get(row as object, store === 'coverage' ? 'personId' : 'id');
      wanted.set(`mirror:${store}:${key}`, JSON.stringify(row));
    }
  }
  const found = new Map([...values].filter(([name]) => placeOf(name) !== null));
  for (const [name, row] of wanted) {
    const copy: unknown = JSON.parse(found.get(name) ?? 'null');
    if (copy !== row.replaceAll(/\p{Surrogate}/gu, '\ufffd')) say('lost', `the mirror lacks ${name}`);
    found.delete(name);
  }
  for (const name of found.keys()) say('failed', `the mirror has ${name} too many`);
  const kept = (stores.operations ?? []) as Array<{ at: string }>;
  const operations = new Set(kept.map(toAnswered));
  const oldest = kept.map(({ at }) => at).sort()[0];
  for (const name of OPERATION_NAMES) {
    const copy = values.get(name);
    if (copy === undefined) continue;
    const operation = JSON.parse(JSON.parse(copy));
    const isPruned = oldest === undefined || operation.at < oldest;
    if (!isPruned && !operations.has(toAnswered(operation)))
      say('failed', `the mirror has another operation as ${name}`);
  }
  const sentinel = toSentinel(JSON.parse(values.get('mirror') ?? 'null'));
  const meta = stores.meta?.find((row) => Reflect.get(row as object, 'id') === 'meta') as
    | { seq: number }
    | undefined;
  if (!sentinel?.complete || sentinel.seq !== meta?.seq) say('failed', 'the sentinel is of another state');
}

/** An operation's id and answer, as JSON tells them. */
function toAnswered(row: unknown): string {
  const { id, answer } = row as { id: string; answer: unknown };
  return JSON.stringify([id, answer]).replaceAll(/\p{Surrogate}/gu, '\ufffd');
}
