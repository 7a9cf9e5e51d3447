import { generateNKeysBetween } from 'fractional-indexing';
import { type Archive, type ArchivedMeeting, FORMAT } from '../../utils/archive/archive';
import { VERSION } from '../../utils/archive/upgrade-archive';
import { emptyCoverage } from '../../utils/model/coverage';
import { type Item, OWN } from '../../utils/model/item';
import type { Person } from '../../utils/model/person';
import { demoId, seededDice } from './demo-dice';
import { type Line, practiceLines } from './demo-practices';
import { DEMO_PEOPLE, type DemoPerson } from './demo-words';

const DAY = 86_400_000;
const WEEKS = 52;
/** Who left: met until so many weeks ago. */
const LEFT = { name: 'Priya Raman', weeks: 15 };
/** Whose last talks were all cancelled. */
const CANCELLED = { name: 'Mei Tanaka', weeks: 3 };
const AWAY = 'Luca Ferrari';

/**
 * A year of one-on-ones with everybody in the demo's calendar, until now. The same seed and day give the same notebook.
 * @param now an instant; times of day are of this computer's time zone.
 */
export function demoNotebook(now: Date, seed = 1): Archive {
  const dice = seededDice(seed);
  const people: Person[] = [];
  const meetings: ArchivedMeeting[] = [];
  const lines: Array<Line & { personId: string }> = [];
  const coverage = [];

  for (const one of DEMO_PEOPLE) {
    const begun = talkStart(now, one, -WEEKS);
    const person = personOf(one, begun, now, dice);
    people.push(person);
    const talks: ArchivedMeeting[] = [];
    for (let week = -WEEKS; week <= 0; week += one.every) {
      const start = talkStart(now, one, week);
      if (start > now || (person.archivedAt !== null && start.toISOString() > person.archivedAt)) continue;
      const cancelled = (one.name === CANCELLED.name && week > -CANCELLED.weeks) || dice.chance(0.07);
      talks.push(talkOf(person.id, one, start, cancelled, dice));
    }
    meetings.push(...talks);
    const held = talks.filter(({ state }) => state === 'planned');
    lines.push(
      ...[...promisesOf(one, held, now, dice), ...practiceLines(one.relationship, held, dice)].map(
        (line) => ({ ...line, personId: person.id }),
      ),
    );
    coverage.push({
      ...emptyCoverage(person.id),
      touched: touchedOf(
        lines.filter(({ personId }) => personId === person.id),
        now,
        dice,
      ),
    });
  }
  lines.push(...ownLines(now).map((line) => ({ ...line, personId: OWN })));
  const ranks = generateNKeysBetween(null, null, lines.length);
  return {
    format: FORMAT,
    version: VERSION,
    exportedAt: now.toISOString(),
    people,
    meetings,
    items: lines.map((line, index) => itemOf(line, ranks[index] ?? '', dice)),
    series: [],
    coverage,
    revisions: [],
  };
}

function talkStart(now: Date, { weekday, time }: DemoPerson, week: number): Date {
  const monday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - ((now.getDay() + 6) % 7));
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(
    monday.getFullYear(),
    monday.getMonth(),
    monday.getDate() + week * 7 + weekday,
    hours,
    minutes,
  );
}

type Dice = ReturnType<typeof seededDice>;

function personOf(one: DemoPerson, begun: Date, now: Date, dice: Dice): Person {
  const { name, addresses, relationship, team, aliases, every } = one;
  const left = new Date(now.getTime() - LEFT.weeks * 7 * DAY).toISOString();
  return {
    id: demoId(begun, dice),
    name,
    addresses,
    relationship,
    team,
    aliases,
    cadence: relationship === 'report' ? { ideal: every * 7, latest: every * 14 } : null,
    awayUntil: name === AWAY ? new Date(now.getTime() + 6 * DAY).toISOString().slice(0, 10) : null,
    archivedAt: name === LEFT.name ? left : null,
    ...lifeSince(begun),
  };
}

function talkOf(
  personId: string,
  one: DemoPerson,
  start: Date,
  cancelled: boolean,
  dice: Dice,
): ArchivedMeeting {
  const week = Math.floor(start.getTime() / (7 * DAY));
  return {
    id: demoId(start, dice),
    personId,
    eventId: null,
    startsAt: start.toISOString(),
    state: cancelled ? 'skipped' : 'planned',
    note: cancelled ? '' : (one.notes[Math.floor(week / one.every) % one.notes.length] ?? ''),
    minutes: one.minutes,
    moved: dice.chance(0.15) ? 1 : 0,
    spoke: cancelled ? null : dice.pick([null, 'me', 'both', 'both', 'them']),
    worth: cancelled ? null : dice.pick([null, 'yes', 'yes', 'yes', 'partly', 'no']),
    movedTo: null,
    adopted: false,
    ...lifeSince(start),
  };
}

/** What was promised in each talk, and mostly kept some weeks later; what is to be said in the next one. */
function promisesOf(one: DemoPerson, talks: ArchivedMeeting[], now: Date, dice: Dice): Line[] {
  const lines: Line[] = talks.map((talk, index): Line => {
    const at = new Date(talk.startsAt ?? now);
    const closed = new Date(at.getTime() + dice.pick([5, 7, 12, 20, 33]) * DAY);
    const isOld = now.getTime() - at.getTime() > 75 * DAY;
    const isOpen = closed > now || (!isOld && dice.chance(0.2));
    return {
      kind: 'action',
      part: { form: 'promise', waitingFor: null },
      text: one.promises[index % one.promises.length] ?? '',
      owner: index % 2 === 0 ? 'me' : 'them',
      meetingId: talk.id,
      at,
      state: isOpen ? 'open' : dice.chance(0.1) ? 'dropped' : 'done',
      closedAt: isOpen ? null : closed,
      dueOn: dice.chance(0.4) ? new Date(at.getTime() + 10 * DAY).toISOString().slice(0, 10) : null,
    };
  });
  const last = talks.at(-1);
  return last && !(one.name === LEFT.name)
    ? [...lines, ...one.points.map((text) => pointOf(text, last))]
    : lines;
}

function pointOf(text: string, { id, startsAt }: ArchivedMeeting): Line {
  const part = { form: 'point', questionId: null } as const;
  return { kind: 'talking-point', part, text, owner: 'me', meetingId: id, at: new Date(startsAt ?? 0) };
}

/** On the user's own shelf: the team's goals, and whom to tell what. */
function ownLines(now: Date): Line[] {
  const at = new Date(now.getTime() - 200 * DAY);
  const goal = { measures: [], checkInOn: null, was: [] };
  const toldOn = new Date(now.getTime() - 9 * DAY).toISOString().slice(0, 10);
  return [
    {
      kind: 'goal',
      part: { ...goal, level: 'organisation' },
      text: 'Customers can rely on us',
      owner: 'me',
      at,
      practice: 'goals',
    },
    {
      kind: 'goal',
      part: { ...goal, level: 'team' },
      text: 'The migration is done without a lost day',
      owner: 'me',
      at,
      practice: 'goals',
    },
    {
      kind: 'communication',
      part: { audience: 'The whole department', everyDays: 14, channel: 'Letter on Friday', toldOn },
      text: 'How far the migration is',
      owner: 'me',
      at,
      practice: 'upward',
    },
  ];
}

/** Items are edited after they were written: some of each practice in these weeks. */
function touchedOf(lines: readonly Line[], now: Date, dice: Dice): Record<string, string> {
  const touched: Record<string, string> = {};
  for (const { practice } of lines) {
    if (practice)
      touched[practice] ??= new Date(now.getTime() - dice.pick([4, 11, 18, 32]) * DAY).toISOString();
  }
  for (const { practice, at } of lines) {
    if (practice && (touched[practice] ?? '') < at.toISOString()) touched[practice] = at.toISOString();
  }
  return touched;
}

function itemOf({ at, closedAt, ...line }: Line & { personId: string }, rank: string, dice: Dice): Item {
  return {
    id: demoId(at, dice),
    meetingId: null,
    state: 'open',
    dueOn: null,
    practice: null,
    privacy: 'private',
    up: null,
    aboutId: null,
    source: null,
    involves: [],
    ...line,
    rank,
    closedAt: closedAt?.toISOString() ?? (line.state === 'done' ? at.toISOString() : null),
    ...lifeSince(at),
  } as Item;
}

function lifeSince(begun: Date) {
  return { createdAt: begun.toISOString(), updatedAt: begun.toISOString(), deletedAt: null, revision: 1 };
}
