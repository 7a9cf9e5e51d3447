import { type Archive, LISTS } from '../../../utils/archive/archive';
import { VERSION } from '../../../utils/archive/upgrade-archive';
import type { Random } from '../random';

/** JSON that is about to be written by somebody who has no sums. */
type Json = Record<string, unknown>;

/** One thing wrong with what an archive says; `wrong` when no reader may take it. */
export interface ArchiveMutation {
  name: string;
  wrong: boolean;
  /** Changes the archive, or answers the text that takes its place. Null: there is nothing here that this could harm. */
  harm(archive: Json, random: Random): string | undefined | null;
}

const STRANGE = [null, true, -1, 0.5, 1e21, 1e300, '', 'x', [], {}, [null], { id: 'x' }];
const VERSIONS = [0, -1, 1.5, VERSION + 1, 1e21, String(VERSION), null, [VERSION], true];
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];
/** What a text is to stand for until it is written, so that it need not be JSON. */
const HOLE = '\u2042hole\u2042';

export const archiveMutations: readonly ArchiveMutation[] = [
  {
    name: 'another value',
    wrong: false,
    harm(archive, random) {
      const record = anyRecord(archive, random);
      if (record) record[random.pick(Object.keys(record))] = random.pick(STRANGE);
      return record && undefined;
    },
  },
  {
    name: 'a wrong type',
    wrong: true,
    harm(archive, random) {
      const record = anyRecord(archive, random);
      if (record) record[random.pick(Object.keys(record).filter(isNeeded))] = random.pick([true, {}, [[]]]);
      // `declared` is the one yes or no.
      return record && !('declared' in record) ? undefined : null;
    },
  },
  {
    name: 'a field that is gone',
    wrong: true,
    harm(archive, random) {
      const record = anyRecord(archive, random);
      if (record) delete record[random.pick(Object.keys(record).filter(isNeeded))];
      return record && undefined;
    },
  },
  {
    name: 'a doubled id',
    wrong: true,
    harm(archive, random) {
      const list = anyList(archive, random);
      list.push(structuredClone(random.pick(list)));
      return undefined;
    },
  },
  {
    name: 'a forbidden name',
    wrong: true,
    harm(archive, random) {
      const target = anyRecord(archive, random) ?? archive;
      target[HOLE] = 1;
      return JSON.stringify(archive).replace(HOLE, random.pick(FORBIDDEN));
    },
  },
  {
    name: 'half a character',
    wrong: true,
    harm(archive, random) {
      const record = anyRecord(archive, random);
      if (!record) return null;
      record.id = HOLE;
      return JSON.stringify(archive).replace(HOLE, random.pick(['\\ud83d', 'a\\udc00', '\\udc00\\ud83d']));
    },
  },
  {
    name: 'deep nesting',
    wrong: true,
    harm(archive, random) {
      (anyRecord(archive, random) ?? archive).part = HOLE;
      const [open, close] = random.pick([
        ['[', ']'],
        ['{"a":', '}'],
      ] as const);
      const deep = random.pick([32, 100, 10_000, 200_000]);
      const end = random.below(2) === 0 ? '' : `1${close.repeat(deep)}`;
      return JSON.stringify(archive).replace(`"${HOLE}"`, open.repeat(deep) + end);
    },
  },
  {
    name: 'a huge number',
    wrong: true,
    harm(archive, random) {
      const [person] = archive.people as Json[];
      if (person) person.revision = HOLE;
      const huge = random.pick(['1e999', '-1e999', `1${'0'.repeat(400)}`, '0.1e-999']);
      return JSON.stringify(archive).replace(`"${HOLE}"`, huge);
    },
  },
  {
    name: 'another version',
    wrong: true,
    harm(archive, random) {
      archive.version = random.pick(VERSIONS);
      return undefined;
    },
  },
  {
    name: 'somebody who is not there',
    wrong: true,
    harm(archive, random) {
      const list = random.pick([archive.meetings, archive.items] as Json[][]);
      if (list.length === 0) return null;
      random.pick(list).personId = 'nobody';
      return undefined;
    },
  },
  {
    name: 'a list that is gone or none',
    wrong: true,
    harm(archive, random) {
      const name = random.pick(LISTS);
      if (random.below(2) === 0) delete archive[name];
      else archive[name] = random.pick([null, {}, 'x', 7]);
      return undefined;
    },
  },
  {
    name: 'a list that is not known',
    wrong: true,
    harm(archive) {
      archive.others = [];
      return undefined;
    },
  },
  {
    name: 'another format',
    wrong: true,
    harm(archive, random) {
      archive.format = random.pick(['', 'aside', null, 1, ['aside-notebook']]);
      return undefined;
    },
  },
];

/** Every record has these, and needs them. */
function isNeeded(name: string): boolean {
  return [
    'id',
    'name',
    'relationship',
    'createdAt',
    'updatedAt',
    'note',
    'text',
    'kind',
    'rank',
    'verdict',
  ].includes(name);
}

function anyList(archive: Json, random: Random): Json[] {
  const lists = LISTS.map((name) => archive[name] as Json[]).filter((list) => list.length > 0);
  return random.pick(lists);
}

/** Of the lists whose records have something that none can do without. */
function anyRecord(archive: Json, random: Random): Json | null {
  const record = random.pick(anyList(archive, random));
  return 'id' in record ? record : null;
}

/** The archive as plain JSON, to be harmed. */
export function toPlain(archive: Archive): Json {
  return JSON.parse(JSON.stringify(archive)) as Json;
}
