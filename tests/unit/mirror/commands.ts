import type { Started } from '../notebook/start-notebook';
import { addAction, addSomebody, eventKey } from '../notebook/start-notebook';

/** What a sequence of commands has made so far, to go on from. */
export interface Made {
  people: string[];
  meetings: string[];
  items: string[];
}

export const nothingMade = (): Made => ({ people: [], meetings: [], items: [] });

type Command = (started: Started, made: Made, number: number) => Promise<unknown>;

const pick = (ids: readonly string[], number: number): string | undefined => ids[number % ids.length];

/** Commands that go with any state; each is one write at most. */
export const COMMANDS: Record<string, Command> = {
  async addPerson(started, made, number) {
    const { id } = await addSomebody(started, `Robin${number}`);
    if (!made.people.includes(id)) made.people.push(id);
  },
  async openMeeting({ notebook, op, day }, made, number) {
    const personId = pick(made.people, number);
    if (personId === undefined) return;
    const event = eventKey(`e${number}`);
    const input = { personId, event, startsAt: day((number % 20) - 10), state: 'planned' } as const;
    const { id } = await notebook.openMeeting(op(), input);
    if (!made.meetings.includes(id)) made.meetings.push(id);
  },
  async saveNote({ notebook, op, pass }, made, number) {
    const meetingId = pick(made.meetings, number);
    if (meetingId === undefined) return;
    pass(120_000);
    await notebook.saveNote(op(), {
      meetingId,
      text: `Note ${number}, \ud83d\ude00 and half: \ud83d`,
      base: '',
    });
  },
  async addItem(started, made, number) {
    const personId = pick(made.people, number);
    if (personId === undefined) return;
    made.items.push((await addAction(started, personId, `Item ${number} \u2028 "é"`)).id);
  },
  async editItem({ notebook, op }, made, number) {
    const id = pick(made.items, number);
    if (id !== undefined) await notebook.editItem(op(), { id, text: `Edited ${number}` });
  },
  async setItemState({ notebook, op }, made, number) {
    const id = pick(made.items, number);
    if (id !== undefined) await notebook.setItemState(op(), { id, state: number % 3 ? 'open' : 'done' });
  },
  async rememberSeries({ notebook, op }, made, number) {
    const personId = pick(made.people, number) ?? null;
    const verdict = personId === null ? 'not-one-on-one' : 'one-on-one';
    await notebook.rememberSeries(op(), { id: `series:${number % 3} x`, verdict, personId, declared: true });
  },
};
