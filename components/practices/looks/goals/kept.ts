import { type Signal, signal } from '@preact/signals';
import type { Rescue } from '../../../rescue/rescue';
import { remember } from '../../remember';

/** A value that a view reads and writes, and that outlives it: half-typed forms, what is unfolded. */
export function kept<Value>(actions: object, key: string, begin: Value): Signal<Value> {
  return remember(actions, key, () => signal(begin));
}

/** The same for what is typed: it outlives the page, too, as long as `isTyped` says that there is something. */
export function keptTyped<Value>(
  actions: object,
  key: string,
  given: {
    rescue: Rescue;
    personId: string | null;
    begin: Value;
    isTyped(value: Value): boolean;
    /** An example of what may be put back. */
    like: Value;
  },
): Signal<Value> {
  const { rescue, personId, begin, isTyped, like } = given;
  return remember(actions, key, () => {
    const typed = signal(begin);
    rescue.keep<Value>(
      { field: key, personId },
      {
        read: () => (isTyped(typed.value) ? typed.value : null),
        write(left) {
          typed.value = left;
        },
        like,
      },
    );
    return typed;
  });
}
