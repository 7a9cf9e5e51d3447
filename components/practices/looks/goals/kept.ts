import { type Signal, signal } from '@preact/signals';
import { remember } from '../../remember';

/** A value that a view reads and writes, and that outlives it: half-typed forms, what is unfolded. */
export function kept<Value>(actions: object, key: string, begin: Value): Signal<Value> {
  return remember(actions, key, () => signal(begin));
}
