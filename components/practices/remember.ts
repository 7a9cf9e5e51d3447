const memories = new WeakMap<object, Map<string, unknown>>();

/**
 * Something that outlives what shows it: what was half typed, which section is unfolded. Kept as long as the page's actions
 * are, the very same object: folding a section or opening another event loses nothing.
 */
export function remember<Value>(actions: object, key: string, make: () => Value): Value {
  const memory = memories.get(actions) ?? new Map<string, unknown>();
  memories.set(actions, memory);
  if (!memory.has(key)) memory.set(key, make());
  return memory.get(key) as Value;
}
