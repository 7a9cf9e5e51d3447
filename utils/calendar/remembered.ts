/**
 * What is remembered of a key, or else what `find` says of it, which is remembered then. A map that has grown to `most`
 * begins anew.
 */
export function remembered<Key, Value extends object | string | number | null>(
  known: Map<Key, Value>,
  key: Key,
  find: () => Value,
  most = Number.POSITIVE_INFINITY,
): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= most) known.clear();
  const found = find();
  known.set(key, found);
  return found;
}
