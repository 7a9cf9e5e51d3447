import { shiftInstant } from './check-instant';

/** The instants that lie at most so many minutes from one, either way. */
export function rangeAround(instant: string, minutes: number): IDBKeyRange {
  return IDBKeyRange.bound(shiftInstant(instant, -minutes), shiftInstant(instant, minutes));
}

/** What begins nearest to an instant; of two equally near, the one given first. */
export function nearest<Kind extends { startsAt: string | null }>(
  of: readonly Kind[],
  instant: string,
): Kind | null {
  const distance = ({ startsAt }: Kind) => Math.abs(Date.parse(startsAt ?? instant) - Date.parse(instant));
  return [...of].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
