import { BEHIND_PEOPLE, LAST_KEY } from '../../../../utils/model/search';
import type { PersonView } from '../../../../utils/model/views';
import type { Amount } from '../../ten-years';
import { openNotebook } from '../bench-notebook';
import { chooseSubjects } from '../choose-subjects';
import { MOST, type Rival } from './rival';

const op = () => crypto.randomUUID();

/** The notebook as it is: each row with its checksum, each write with its operation, its history and its mirror. */
export async function aside(amount: Amount): Promise<Rival> {
  const notebook = openNotebook();
  const subjects = await chooseSubjects(amount);
  const meetings = new Map(subjects.map(({ personId, meetingId }) => [personId, meetingId]));
  const notes = new Map(subjects.map(({ meetingId, note }) => [meetingId, note]));
  async function readView(meetingId: string, personId: string): Promise<PersonView> {
    const view = await notebook.readPersonView(meetingId, personId);
    if (!view) throw new Error('Nobody is there.');
    return view;
  }

  return {
    name: 'Aside',
    async fill() {
      while (!(await notebook.indexWords()).done);
    },
    async context(personId) {
      const view = await readView(meetings.get(personId) ?? '', personId);
      return { note: view.meeting.note, open: view.openItems };
    },
    async panel({ meetingId, personId }) {
      const { meeting, lastTime, openItems, doneItems } = await readView(meetingId, personId);
      return {
        note: meeting.note,
        last: lastTime?.note?.text ?? '',
        carried: openItems.map(({ carried }) => carried),
        done: doneItems.length,
      };
    },
    async saveNote(meetingId, text) {
      const base = notes.get(meetingId) ?? '';
      notes.set(meetingId, (await notebook.saveNote(op(), { meetingId, text, base })).note);
    },
    addItem: ({ personId, text }) =>
      notebook.addItem(op(), {
        ...{ personId, meetingId: null, text, owner: 'me', kind: 'action' },
        part: { form: 'promise', waitingFor: null },
      }),
    countOpenActions: () => notebook.countOpenActions(),
    async find(prefix) {
      const terms = [{ word: prefix, whole: false }];
      const found = [];
      let after: string | null = BEHIND_PEOPLE;
      while (after !== null && found.length < MOST) {
        const answer = await notebook.search({ terms, after, until: LAST_KEY, limit: MOST - found.length });
        found.push(...answer.found);
        after = answer.next;
      }
      return found;
    },
    close: () => notebook.close(),
  };
}
