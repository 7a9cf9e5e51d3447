import { FIRST_KEY, LAST_KEY } from '../../../utils/model/search';
import type { Notebook } from '../../../utils/notebook/notebook';
import { END_MS } from '../ten-years';
import type { Subject } from './choose-subjects';
import { seriesIdOf } from './fill';

/** A command as a view gives it, about another subject each time. */
export interface BenchCommand {
  name: keyof Notebook;
  /** When it needs saying which of several ways it is asked. */
  how?: string;
  /** It is about so many records, which it has to look at. */
  about?: number;
  /** Milliseconds within which 95 of 100 are to be answered. */
  goal?: number;
  run(notebook: Notebook, subject: Subject, round: number): Promise<unknown>;
}

const DAY_MS = 24 * 60 * 60_000;
const TALKS = 20;
export const CHIPS = 15;
const PREFIX = 'typed ';
const quarter = {
  from: new Date(END_MS - 91 * DAY_MS).toISOString(),
  to: new Date(END_MS).toISOString(),
};
const op = () => crypto.randomUUID();
const chips = (round: number) => Array.from({ length: CHIPS }, (_, at) => (round * CHIPS + at) % CHIPS);
const action = { kind: 'action', owner: 'me', part: { form: 'promise', waitingFor: null } } as const;

/** What views ask for, then what they write. */
export const COMMANDS: readonly BenchCommand[] = [
  { name: 'readPersonView', goal: 5, run: (notebook, { meetingId }) => notebook.readPersonView(meetingId) },
  {
    name: 'readPersonPage',
    run: (notebook, { personId }) => notebook.readPersonPage({ personId, talks: TALKS }),
  },
  { name: 'readPractices', run: (notebook, { personId }) => notebook.readPractices(personId) },
  {
    name: 'readRecordsOf',
    how: 'a quarter',
    run: (notebook, { personId }) => notebook.readRecordsOf({ personId, ...quarter }),
  },
  { name: 'readPeople', run: (notebook) => notebook.readPeople() },
  { name: 'readPeopleList', run: (notebook) => notebook.readPeopleList() },
  { name: 'readPerson', run: (notebook, { personId }) => notebook.readPerson(personId) },
  { name: 'findPerson', run: (notebook, { address }) => notebook.findPerson(address) },
  { name: 'readOpenItems', run: (notebook) => notebook.readOpenItems() },
  { name: 'countOpenActions', goal: 1, run: (notebook) => notebook.countOpenActions() },
  {
    name: 'countOpenItems',
    how: `${CHIPS} chips`,
    run: (notebook, { others }) => notebook.countOpenItems(others),
  },
  {
    name: 'readSeries',
    how: `${CHIPS} chips`,
    run: (notebook, _, round) => notebook.readSeries(chips(round).map(seriesIdOf)),
  },
  { name: 'findMeetingNear', run: (notebook) => notebook.findMeetingNear(60) },
  { name: 'findOccurrenceNear', run: (notebook) => notebook.findOccurrenceNear(60) },
  { name: 'readWeek', run: (notebook) => notebook.readWeek() },
  { name: 'readCadences', run: (notebook) => notebook.readCadences() },
  { name: 'readTalks', how: 'a quarter', run: (notebook) => notebook.readTalks(quarter) },
  { name: 'readBrief', run: (notebook) => notebook.readBrief() },
  { name: 'readSkills', run: (notebook) => notebook.readSkills() },
  {
    name: 'readHistory',
    run: (notebook, { meetingId }) => notebook.readHistory({ of: 'note', id: meetingId }),
  },
  { name: 'readTrash', run: (notebook) => notebook.readTrash() },
  { name: 'readStored', run: (notebook) => notebook.readStored() },
  { name: 'readHealth', run: (notebook) => notebook.readHealth() },
  { name: 'readLastWrite', run: (notebook) => notebook.readLastWrite() },
  { name: 'readDrafts', run: (notebook) => notebook.readDrafts(PREFIX) },
  {
    name: 'search',
    how: 'a word',
    // What was written since is read for its words from so many on (see commands/fold-unindexed.ts); until then each search looks.
    about: 64,
    goal: 20,
    run: (notebook, { word }) =>
      notebook.search({ terms: [{ word, whole: false }], after: FIRST_KEY, until: LAST_KEY, limit: 30 }),
  },

  {
    name: 'openMeeting',
    run: (notebook, { personId, event }) =>
      notebook.openMeeting(op(), {
        personId,
        event: { id: event.id },
        startsAt: event.startsAt,
        state: null,
      }),
  },
  { name: 'openNextMeeting', run: (notebook, { personId }) => notebook.openNextMeeting(op(), { personId }) },
  {
    name: 'saveNote',
    how: 'one line more',
    goal: 8,
    async run(notebook, subject, round) {
      const { meetingId, note } = subject;
      const text = `${note.slice(0, 2_000)}\n- line ${round}`;
      const saved = await notebook.saveNote(op(), { meetingId, text, base: note });
      subject.note = saved.note;
    },
  },
  {
    name: 'addToNote',
    run: (notebook, { personId }, round) => notebook.addToNote(op(), { personId, text: `Line ${round}` }),
  },
  {
    name: 'addItem',
    goal: 8,
    run: (notebook, { personId, meetingId }, round) =>
      notebook.addItem(op(), { ...action, personId, meetingId, text: `Send plan ${round}` }),
  },
  {
    name: 'editItem',
    goal: 8,
    run: (notebook, { itemId: id }, round) =>
      notebook.editItem(op(), { id, text: `Send plan again ${round}` }),
  },
  {
    name: 'setItemState',
    goal: 8,
    run: (notebook, { itemId: id }, round) =>
      notebook.setItemState(op(), { id, state: round % 2 === 0 ? 'done' : 'open' }),
  },
  {
    name: 'markItem',
    run: (notebook, { itemId: id }, round) =>
      notebook.markItem(op(), { id, privacy: round % 2 === 0 ? 'shareable' : 'private' }),
  },
  {
    name: 'moveItem',
    run: (notebook, { itemId: id, beside }, round) =>
      notebook.moveItem(op(), {
        id,
        after: round % 2 === 0 ? beside : null,
        before: round % 2 === 0 ? null : beside,
      }),
  },
  {
    name: 'passOn',
    run: (notebook, { itemId, others }) =>
      notebook.passOn(op(), { from: { itemId }, to: others.slice(0, 1), as: 'point', practice: null }),
  },
  {
    name: 'deleteItem',
    how: 'and restoreItem, in turns',
    run: (notebook, { itemId: id }, round) =>
      round % 2 === 0 ? notebook.deleteItem(op(), { id }) : notebook.restoreItem(op(), { id }),
  },
  {
    name: 'describeMeeting',
    run: (notebook, { meetingId }, round) =>
      notebook.describeMeeting(op(), { meetingId, minutes: 20 + round, spoke: null, worth: null }),
  },
  {
    name: 'editPerson',
    run: (notebook, { personId }, round) => notebook.editPerson(op(), { personId, team: `Team ${round}` }),
  },
  {
    name: 'seeOccurrences',
    how: `${CHIPS} chips`,
    about: CHIPS,
    run: (notebook, { seen }) => notebook.seeOccurrences(seen),
  },
  {
    name: 'saveDraft',
    run: (notebook, { personId }, round) =>
      notebook.saveDraft(`bench ${personId}`, { personId, kind: 'note', text: `Draft ${round}` }),
  },
];
