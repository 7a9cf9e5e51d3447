import { generateNKeysBetween } from 'fractional-indexing';
import type { Item } from '../../utils/model/item';
import type { Meeting } from '../../utils/model/meeting';
import { UNSAID_OF_MEETING, UNSAID_OF_PERSON } from '../../utils/model/new-records';
import { type Person, RELATIONSHIPS } from '../../utils/model/person';
import type { Revision } from '../../utils/model/revision';
import { type Random, seeded } from '../faults/random';

/** How much there is. */
export interface Amount {
  people: number;
  meetings: number;
  items: number;
  /** Of notes and items, what they said before. */
  revisions: number;
}

export const AMOUNTS = {
  tenth: { people: 20, meetings: 2_000, items: 10_000, revisions: 10_000 },
  full: { people: 200, meetings: 20_000, items: 100_000, revisions: 100_000 },
} satisfies Record<string, Amount>;
export type Size = keyof typeof AMOUNTS;

/** When the ten years end, in milliseconds. */
export const END_MS = Date.parse('2026-11-20T12:00:00.000Z');
const DAY_MS = 24 * 60 * 60_000;
export const TEN_YEARS_MS = 3_652 * DAY_MS;

const COMMON =
  'the to and a of for we is on with in that will be plan next team week budget ask about has it by project from should at review good more goal talk time think release people feedback design before deadline two customer does not yet write down meeting who wants lead migration migrate again because help data done open decide after our work better hire interview quarter roadmap launch risk plans planning planned action apply agree answer';
const SYLLABLES =
  'ba be bi bo ca ce co da de di do fa fe fi ga ge go ha he ho ja jo ka ke ki la le li lo ma me mi mo na ne no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo wa we za zo pl tr st gr'.split(
    ' ',
  );
const JAPANESE =
  '来週までに 予算の見直しを 終える。 東京オフィスの 計画を 送る。 採用面接の 結果を 共有する。 目標は 四半期の 売上。 次の会議で 確認する。 顧客から 要望が 届いた。 設計を 書き直す。 手伝いが 必要。 納期を 延ばす。'.split(
    ' ',
  );
/** So many different words are used in ten years. */
export const VOCABULARY = 30_000;
/** One of so many notes has a few sentences in Japanese. */
const JAPANESE_EVERY = 12;
/** One of so many people was archived, talks skipped, items put into the trash; all of them by number, not by chance. */
const ARCHIVED_EVERY = 4;
const SKIPPED_EVERY = 20;
const TRASHED_EVERY = 200;
/** Of the last items what is with people who are still here is open: one of fifty. */
const OPEN_FROM = 0.9733;
/** So many items are still to be told upward, whatever there is besides. */
const UPWARD = 12;

/** The words, the most used first. */
export function vocabulary(seed = 7): string[] {
  const random = seeded(seed);
  const words = new Set(COMMON.split(' '));
  while (words.size < VOCABULARY)
    words.add(Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES)).join(''));
  return [...words];
}

/** The records, in the order of their ids, which is that in which they were written; the same for the same seed. */
export interface TenYears {
  words: string[];
  people: Person[];
  meetings(): Generator<Meeting>;
  /** Each of the person's latest talk by then, as far as `meetings` was gone through before. */
  items(): Generator<Item>;
  /** Of the notes and items gone through before: of four items' words one note's. */
  revisions(): Generator<Revision>;
}

export function tenYears({ people: many, meetings, items, revisions }: Amount, seed = 1): TenYears {
  const words = vocabulary();
  const random = seeded(seed);
  /** As in any language, a word is used the less the further behind it stands (Zipf). */
  const word = () => words[Math.floor(words.length ** random.next()) - 1] ?? '';
  const says = (least: number, most: number) =>
    Array.from({ length: least + random.below(most - least + 1) }, word);
  const people = Array.from({ length: many }, (_, index): Person => {
    const name = `${capital(random.pick(words))} ${capital(random.pick(words))}`;
    return {
      id: idAt(END_MS - TEN_YEARS_MS, random),
      name,
      addresses: [`${name.toLowerCase().replace(' ', '.')}.${index}@example.com`],
      relationship: RELATIONSHIPS[index % RELATIONSHIPS.length] ?? 'report',
      ...UNSAID_OF_PERSON,
      ...(index % ARCHIVED_EVERY === 3 && { archivedAt: iso(END_MS - DAY_MS) }),
      ...life(END_MS - TEN_YEARS_MS),
    };
  });
  /** What was gone through so far. */
  const talks: Array<{ id: string; note: string }> = [];
  const written: Array<{ id: string; text: string }> = [];
  const latest = new Map<string, Array<{ id: string; ms: number }>>();
  const archived = new Set(people.flatMap(({ id, archivedAt }) => (archivedAt === null ? [] : id)));
  const whose = () => random.pick(people).id;
  const at = (index: number, of: number) =>
    Math.floor(END_MS - TEN_YEARS_MS + ((index + 1) / of) * TEN_YEARS_MS);

  return {
    words,
    people,
    *meetings() {
      for (let index = 0; index < meetings; index++) {
        const ms = at(index, meetings);
        const meeting: Meeting = {
          id: idAt(ms - 7 * DAY_MS, random),
          personId: whose(),
          eventId: `dana@example.com talk-${index}`,
          startsAt: iso(ms),
          state: index % SKIPPED_EVERY === 7 ? 'skipped' : 'planned',
          note: noteOf(says(100, 300), index % JAPANESE_EVERY === 0 ? random : null),
          ...UNSAID_OF_MEETING,
          ...life(ms),
        };
        const { id, personId, note } = meeting;
        talks.push({ id, note });
        latest.set(personId, [...(latest.get(personId) ?? []), { id, ms }]);
        yield meeting;
      }
    },
    *items() {
      const ranks = generateNKeysBetween(null, null, items);
      for (let index = 0; index < items; index++) {
        const ms = at(index, items);
        const personId = whose();
        // Who was archived has nothing open any more.
        const isOpen = index > items * OPEN_FROM && !archived.has(personId);
        const item = {
          id: idAt(ms, random),
          personId,
          meetingId: null as string | null,
          text: says(4, 14).join(' '),
          owner: random.pick(['me', 'them'] as const),
          state: isOpen ? 'open' : 'done',
          dueOn: null,
          rank: ranks[index] ?? '',
          practice: null,
          privacy: 'private',
          up: index >= items - UPWARD ? { topic: 'win', toldAt: null } : null,
          aboutId: null,
          source: null,
          involves: [],
          closedAt: isOpen ? null : iso(ms + 5 * DAY_MS),
          ...life(ms),
          ...(index % TRASHED_EVERY === 3 && { deletedAt: iso(END_MS - DAY_MS) }),
          ...kindOf(random),
        };
        const ofPerson = latest.get(item.personId) ?? [];
        item.meetingId = ofPerson.findLast((talk) => talk.ms <= ms)?.id ?? null;
        written.push({ id: item.id, text: item.text });
        yield item as Item;
      }
    },
    *revisions() {
      const none = { id: '', note: '', text: '' };
      for (let index = 0; index < revisions; index++) {
        const ms = at(index, revisions);
        const isNote = index % 5 === 0;
        const talk = talks[Math.floor((index / revisions) * talks.length)] ?? none;
        const item = written[Math.floor((index / revisions) * written.length)] ?? none;
        yield {
          id: idAt(ms, random),
          recordId: isNote ? talk.id : item.id,
          at: iso(ms),
          text: isNote ? talk.note.slice(0, talk.note.length / 2) : item.text.slice(0, -3),
        };
      }
    },
  };
}

/** The kinds that are written most. */
function kindOf(random: Random) {
  return random.pick([
    { kind: 'action', part: { form: 'promise', waitingFor: null } },
    { kind: 'talking-point', part: { form: 'point', questionId: null } },
    { kind: 'update', part: { answer: '' } },
  ] as const);
}

/** In lines of a dozen words, as notes have. */
function noteOf(words: readonly string[], japanese: Random | null): string {
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += 12) lines.push(`- ${words.slice(at, at + 12).join(' ')}.`);
  if (japanese) lines.push(Array.from({ length: 8 }, () => japanese.pick(JAPANESE)).join(''));
  return lines.join('\n');
}

/** A UUIDv7 of this moment. */
function idAt(ms: number, random: Random): string {
  const hex = (digits: number) =>
    random
      .below(16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const time = ms.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(6)}${hex(6)}`;
}

function life(ms: number) {
  return { createdAt: iso(ms), updatedAt: iso(ms), deletedAt: null, revision: 1 };
}

const iso = (ms: number) => new Date(ms).toISOString();
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
