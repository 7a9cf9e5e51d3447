/**
 * The rows to show: what is there now, and between it, where they stood before, those that are about to leave.
 * `before` is the order shown last.
 */
export function keepInPlace<Row extends { id: string }>(
  now: readonly Row[],
  leaving: ReadonlyMap<string, Row>,
  before: readonly string[],
): Row[] {
  const rows = [...now];
  const present = new Set(now.map((row) => row.id));
  const strangers = [...leaving.values()].filter((row) => !present.has(row.id));
  strangers.sort((a, b) => before.indexOf(a.id) - before.indexOf(b.id));
  for (const row of strangers) {
    const place = before.indexOf(row.id);
    const neighbour = before
      .slice(0, Math.max(place, 0))
      .findLast((id) => rows.some((other) => other.id === id));
    const index = neighbour === undefined ? 0 : rows.findIndex((other) => other.id === neighbour) + 1;
    rows.splice(place < 0 ? rows.length : index, 0, row);
  }
  return rows;
}
