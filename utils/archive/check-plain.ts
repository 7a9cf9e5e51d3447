import { ArchiveError, placeOf } from './archive-error';

/** Names that change what an object is. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** Throws an `ArchiveError` at a forbidden name or half a character. To be called with what `checkJson` let pass. */
export function checkPlain(value: unknown, path: ReadonlyArray<string | number> = []): void {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new ArchiveError('broken-text', placeOf(path), 'half a character');
  } else if (Array.isArray(value)) {
    value.forEach((entry, index) => {
      checkPlain(entry, [...path, index]);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, entry] of Object.entries(value)) {
      const place = [...path, name];
      if (FORBIDDEN.includes(name)) throw new ArchiveError('forbidden', placeOf(place), 'a forbidden name');
      checkPlain(name, place);
      checkPlain(entry, place);
    }
  }
}
