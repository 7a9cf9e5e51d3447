/** Whether a value of unknown origin has the shape of the example: an older version may have written it. */
export function isLike<Value>(value: unknown, example: Value): value is Value {
  if (Array.isArray(example))
    return Array.isArray(value) && value.every((one) => example.length === 0 || isLike(one, example[0]));
  if (typeof example !== 'object' || example === null)
    return example === null ? value === null || typeof value === 'string' : typeof value === typeof example;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const given = new Map(Object.entries(value));
  return Object.entries(example).every(([key, one]) => given.has(key) && isLike(given.get(key), one));
}
