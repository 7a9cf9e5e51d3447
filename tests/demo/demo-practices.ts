import type { ArchivedMeeting } from '../../utils/archive/archive';
import type { ItemBase, ItemKind } from '../../utils/model/item';
import type { Parts } from '../../utils/model/item-parts';
import type { Relationship } from '../../utils/model/person';
import type { seededDice } from './demo-dice';

/** An item as the demo writes it down; what is left out is as of a new one. */
export type Line = {
  [Kind in ItemKind]: Pick<ItemBase, 'text' | 'owner'> &
    Partial<Pick<ItemBase, 'meetingId' | 'state' | 'dueOn' | 'practice' | 'privacy' | 'up'>> & {
      kind: Kind;
      part: Parts[Kind];
      at: Date;
      closedAt?: Date | null;
    };
}[ItemKind];

type Dice = ReturnType<typeof seededDice>;
type Talk = Pick<ArchivedMeeting, 'id' | 'startsAt'>;

/** What the guide's practices hold after a year of such talks. */
export function practiceLines(relationship: Relationship, talks: readonly Talk[], dice: Dice): Line[] {
  const write = { report: ofReport, manager: ofManager, peer: ofPeer, 'cross-functional': ofPartner };
  return talks.length === 0 ? [] : write[relationship](talks, dice);
}

const day = (at: Date) => at.toISOString().slice(0, 10);
const beginning = ({ id, startsAt }: Talk) => ({ meetingId: id, at: new Date(startsAt ?? 0) });
const every = <Value>(values: readonly Value[], nth: number, from = 0) =>
  values.filter((_, index) => index % nth === from % nth);

const WINS = [
  'The dry run took 40 minutes instead of 90',
  'Nobody was called at night for three weeks',
  'The new search found its users',
  'Two people of other teams asked to join',
];
const DONE_WELL = [
  'You wrote down why it failed, for everybody',
  'You asked the quiet ones first',
  'You said no to a third project, in time',
];

function ofReport(talks: readonly Talk[], dice: Dice): Line[] {
  const [first = { id: '', startsAt: null }] = talks;
  const checks = every(talks, 4).map(({ startsAt }, index) => ({
    on: (startsAt ?? '').slice(0, 10),
    value: Math.max(1, 6 - Math.floor(index / 2)),
    note: '',
  }));
  return [
    {
      kind: 'goal',
      ...beginning(first),
      text: 'Nobody is called at night twice a week',
      owner: 'them',
      practice: 'goals',
      part: {
        level: 'person',
        checkInOn: null,
        was: [],
        measures: [{ id: 'calls', name: 'Night calls a week', unit: '', start: 6, target: 1, checks }],
      },
    },
    growth(first, 'strength', 'Explains hard things in few words', talks),
    growth(first, 'area', 'Speaks up early in large groups', talks),
    {
      kind: 'opportunity',
      ...beginning(first),
      text: 'Lead the migration',
      owner: 'them',
      practice: 'development',
      part: { form: 'project', stage: 'doing', link: '' },
    },
    ...every(talks, 3).map(
      (talk, index): Line => ({
        kind: 'check-in',
        ...beginning(talk),
        text: ['tired', 'all right', 'proud of the team', 'full of ideas'][index % 4] ?? '',
        owner: 'them',
        practice: 'trust',
        state: 'done',
        part: { score: dice.pick([2, 3, 4, 4, 5]), kept: null },
      }),
    ),
    ...every(talks, 6, 2).map(
      (talk, index): Line => feedback(talk, 'give', DONE_WELL[index % DONE_WELL.length] ?? ''),
    ),
    ...every(talks, 12, 5).map(
      (talk): Line => feedback(talk, 'receive', 'I would like to hear sooner what is planned'),
    ),
    ...every(talks, 9, 4).map(
      (talk, index): Line => ({
        kind: 'update',
        ...beginning(talk),
        text: WINS[index % WINS.length] ?? '',
        owner: 'me',
        practice: 'upward',
        state: 'done',
        up: { topic: 'win', toldAt: talk.startsAt },
        part: { answer: '' },
      }),
    ),
  ];
}

function growth(first: Talk, aspect: 'strength' | 'area', text: string, talks: readonly Talk[]): Line {
  const evidence = every(talks, 13, 6).map(({ startsAt }) => ({
    on: (startsAt ?? '').slice(0, 10),
    figure: '',
    text: 'Seen in the architecture group',
  }));
  return {
    kind: 'growth',
    ...beginning(first),
    text,
    owner: 'them',
    practice: 'development',
    part: { aspect, evidence },
  };
}

function feedback(talk: Talk, way: 'give' | 'receive' | 'ask', text: string): Line {
  const part = { way, situation: 'In the review', effect: 'Everybody knew what comes next', answer: '' };
  const owner = way === 'give' ? 'me' : 'them';
  return { kind: 'feedback', ...beginning(talk), text, owner, practice: 'trust', state: 'done', part };
}

function ofManager(talks: readonly Talk[]): Line[] {
  const last = talks.at(-1) ?? { id: '', startsAt: null };
  const topics = ['win', 'challenge', 'risk', 'decision'] as const;
  const words = [
    'The migration plan stands, with a dry run every week',
    'Three people carry the night rota',
    'The vendor has named no date',
    'One rota together with Payments?',
  ];
  return topics.map(
    (topic, index): Line => ({
      kind: 'update',
      ...beginning(last),
      text: words[index] ?? '',
      owner: 'me',
      practice: 'upward',
      up: { topic, toldAt: null },
      part: { answer: '' },
    }),
  );
}

function ofPeer(talks: readonly Talk[]): Line[] {
  const [first = { id: '', startsAt: null }] = talks;
  const lesson = (talk: Talk, owner: 'me' | 'them', text: string): Line => ({
    kind: 'insight',
    ...beginning(talk),
    text,
    owner,
    practice: 'knowledge',
    part: { form: 'lesson', source: '' },
  });
  return [
    lesson(first, 'them', 'A checklist makes reviews twice as quick'),
    lesson(first, 'me', 'Dry runs show what plans leave out'),
    {
      kind: 'ask',
      ...beginning(first),
      text: 'Somebody who knows the old schema, for a day',
      owner: 'me',
      practice: 'support',
      part: { form: 'ask', outcome: '' },
    },
  ];
}

function ofPartner(talks: readonly Talk[]): Line[] {
  const [first = { id: '', startsAt: null }] = talks;
  const confirmedOn = day(new Date(talks.at(-1)?.startsAt ?? 0));
  const agreement = (topic: Parts['agreement']['topic'], owner: 'me' | 'them', text: string): Line => ({
    kind: 'agreement',
    ...beginning(first),
    text,
    owner,
    practice: 'roles',
    part: { topic, confirmedOn },
  });
  return [
    agreement('responsible', 'them', 'How it looks, what it says'),
    agreement('responsible', 'me', 'That it works, and how quick it is'),
    agreement('decides', 'them', 'Words in the interface'),
    agreement('works', 'them', 'Drafts on Tuesday, answers until Thursday'),
    {
      kind: 'dependency',
      ...beginning(first),
      text: 'The empty states',
      owner: 'me',
      practice: 'coordination',
      part: { stage: 'agreed' },
    },
  ];
}
