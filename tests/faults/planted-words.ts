import { type Archive, FORMAT } from '../../utils/archive/archive';
import { VERSION } from '../../utils/archive/upgrade-archive';
import type { Item, ItemKind } from '../../utils/model/item';
import type { Parts } from '../../utils/model/item-parts';
import { UNSAID_OF_MEETING, UNSAID_OF_PERSON } from '../../utils/model/new-records';
import type { Random } from './random';

/** Words that stand nowhere else, to be looked for afterwards. */
export interface PlantedWords {
  /** A new one. */
  next(): string;
  all(): string[];
}

export function plantedWords(random: Random): PlantedWords {
  const words: string[] = [];
  return {
    next() {
      // Letters that no compression makes shorter, and that no file has by chance.
      const word = `zq${Array.from({ length: 14 }, () => random.below(36).toString(36)).join('')}`;
      words.push(word);
      return word;
    },
    all: () => words,
  };
}

const AT = '2026-11-02T09:00:00.000Z';
const DAY = '2026-11-02';

/** A notebook with a word of its own in every field that can hold one. */
export function plantedArchive(words: PlantedWords, random: Random): Archive {
  const word = () => words.next();
  let ids = 0;
  const id = () =>
    `0193${random.seed().toString(16).padStart(8, '0').slice(0, 4)}-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
  const life = { createdAt: AT, updatedAt: AT, deletedAt: null, revision: 1 };
  const [personId, meetingId] = [id(), id()];
  const event = `${word()}@example.com ${word()}`;
  const parts: Parts = {
    action: { form: 'promise', waitingFor: word() },
    'talking-point': { form: 'point', questionId: null },
    'check-in': { score: 4, kept: null },
    feedback: { way: 'give', situation: word(), effect: word(), answer: word() },
    goal: {
      level: 'person',
      checkInOn: null,
      measures: [
        {
          id: 'm',
          name: word(),
          unit: word(),
          start: 1,
          target: 9,
          checks: [{ on: DAY, value: 3, note: word() }],
        },
      ],
      was: [{ until: DAY, why: word(), text: word(), dueOn: null, measures: [] }],
    },
    growth: { aspect: 'strength', evidence: [{ on: DAY, figure: word(), text: word() }] },
    opportunity: { form: 'course', stage: 'planned', link: `https://example.com/${word()}` },
    dependency: { stage: 'asked' },
    ask: { form: 'ask', outcome: word() },
    update: { answer: word() },
    insight: { form: 'lesson', source: word() },
    agreement: { topic: 'responsible', confirmedOn: null },
    project: { channel: word() },
    skill: { way: 'offers' },
    communication: { audience: word(), everyDays: 7, channel: word(), toldOn: null },
  };
  const items = (Object.keys(parts) as ItemKind[]).map(
    (kind, at) =>
      ({
        // An id of somebody else's making may hold a word, too.
        id: kind === 'skill' ? word() : id(),
        personId,
        meetingId,
        kind,
        part: parts[kind],
        text: `Ünïcode ж ${word()}`,
        owner: 'me',
        state: at % 3 === 2 ? 'done' : 'open',
        closedAt: at % 3 === 2 ? AT : null,
        dueOn: null,
        rank: `a${at.toString(36)}`,
        practice: null,
        privacy: 'private',
        up: null,
        aboutId: null,
        source: null,
        involves: [],
        ...life,
      }) as unknown as Item,
  );
  const revision = (recordId: string) => ({ id: id(), recordId, at: AT, text: word() });
  return {
    format: FORMAT,
    version: VERSION,
    exportedAt: AT,
    people: [
      {
        id: personId,
        name: word(),
        addresses: [`${word()}@example.com`],
        relationship: 'report',
        ...UNSAID_OF_PERSON,
        ...life,
      },
    ],
    meetings: [
      {
        id: meetingId,
        personId,
        eventId: event,
        startsAt: AT,
        state: 'planned',
        note: `${word()} \u{1F600}`,
        movedTo: null,
        adopted: false,
        ...UNSAID_OF_MEETING,
        ...life,
      },
    ],
    items,
    series: [{ id: event, verdict: 'one-on-one', personId, declared: true, updatedAt: AT }],
    coverage: [],
    revisions: [revision(meetingId), ...items.map((item) => revision(item.id))],
  };
}
