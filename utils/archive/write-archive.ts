import { type Archive, keyOf, LISTS, type ListName } from './archive';
import { canonicalJson } from './canonical-json';
import { sumOfFile, sumOfRecord } from './sums';

/**
 * The archive as text: the same notebook gives the same text. Keys are sorted, records lie in the order of their ids,
 * each on a line of its own, so that two backups can be compared line by line.
 */
export function writeArchive(archive: Archive): string {
  const members = Object.entries({ ...archive, sum: sumOfFile(archive) })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, value]) =>
        `${canonicalJson(name)}: ${isList(name) ? writeList(archive[name]) : canonicalJson(value)}`,
    );
  return `{\n${members.join(',\n')}\n}\n`;
}

function isList(name: string): name is ListName {
  return LISTS.some((list) => list === name);
}

function writeList(records: Archive[ListName]): string {
  if (records.length === 0) return '[]';
  const lines = [...records]
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map((record) => canonicalJson({ ...record, sum: sumOfRecord(record) }));
  return `[\n${lines.join(',\n')}\n]`;
}
