import { checksum } from '../model/checksum';
import { type Archive, LISTS } from './archive';
import { ArchiveError, placeOf } from './archive-error';
import { canonicalJson } from './canonical-json';

/*
 * A flipped letter within a note leaves a file that reads well. So each record carries the checksum of what it says, and
 * the file one of all of them, which sees what is missing. Blanks and order do not count; nor does what carries no sum.
 */

/** A file that reads well and is not what was written: damaged, or changed by hand. */
export class AlteredArchive extends ArchiveError {
  /** @param archive what it says all the same, for who knows why. */
  constructor(
    place: string,
    readonly archive: Archive,
  ) {
    super('altered', place, 'is not as it was written');
  }
}

export function sumOfRecord(record: object): string {
  return checksum(canonicalJson({ ...record, sum: undefined }));
}

/** @param file an archive of any version, as it stands in the file or is about to. */
export function sumOfFile(file: object): string {
  const lists = LISTS.map((list) => recordsOf(file, list).map(sumOfRecord).sort());
  const head = Object.fromEntries(Object.entries(file).filter(([, value]) => !Array.isArray(value)));
  return checksum(canonicalJson([{ ...head, sum: undefined }, lists]));
}

/** Throws an `AlteredArchive` at the first record, or for all of the file, whose sum is another one. */
export function checkSums(file: object, archive: Archive): void {
  for (const list of LISTS) {
    recordsOf(file, list).forEach((record, index) => {
      if ('sum' in record && record.sum !== sumOfRecord(record)) {
        throw new AlteredArchive(placeOf([list, index]), archive);
      }
    });
  }
  if ('sum' in file && file.sum !== sumOfFile(file)) throw new AlteredArchive('sum', archive);
}

function recordsOf(file: object, list: string): object[] {
  const records: unknown = Reflect.get(file, list);
  return Array.isArray(records)
    ? records.filter((record) => typeof record === 'object' && record !== null)
    : [];
}
