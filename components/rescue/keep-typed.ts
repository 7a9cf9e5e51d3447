import { effect, untracked } from '@preact/signals';
import { isLike } from './is-like';
import type { FieldPlace, TypedState } from './rescue';
import type { RescueShelf } from './rescue-shelf';

/** See `Rescue.keep`. */
export function keepTyped<Value>(
  shelf: RescueShelf,
  { field, personId }: FieldPlace,
  { read, write, like }: TypedState<Value>,
): () => void {
  return effect(() => {
    const left = shelf.list().find((one) => one.field === field && isLike(one.value, like));
    const value = read();
    untracked(() => {
      if (value !== null) shelf.put(field, personId, value);
      else if (left && isLike(left.value, like)) {
        shelf.take(left);
        write(left.value);
      } else shelf.clear(field);
    });
  });
}
