import { type Item, isListed } from '../../../../utils/model/item';
import type { Meeting } from '../../../../utils/model/meeting';
import type { Person } from '../../../../utils/model/person';
import { wordsOf } from '../../../../utils/model/words';
import { type Amount, tenYears } from '../../ten-years';
import type { Subject } from '../choose-subjects';

/** A talk as a rival stores it, with the words by which it is found where they can be indexed. */
export type Talk = Pick<Meeting, 'id' | 'personId' | 'note'> & { startsAt: string; words: string[] };
/** An item: what was deleted, or stands in no list of open items, is told by its state alone: one index leaves it out. */
export type Thing = Pick<Item, 'id' | 'personId' | 'kind' | 'text' | 'owner' | 'createdAt'> & {
  state: Item['state'] | 'standing' | 'deleted';
  words: string[];
};

export interface Records {
  people: Person[];
  talks: Talk[];
  things: Thing[];
}

/** The last note with a person, and what is open with them. */
export interface PersonContext {
  note: string;
  open: unknown[];
}

/** What the panel shows of a talk; `carried`: how often each open item was; `done`: how many were done since the last talk. */
export interface PanelAnswer {
  note: string;
  last: string;
  carried: number[];
  done: number;
}

/** What one would use instead, with the schema and the indexes that its own documentation advises. */
export interface Rival {
  name: string;
  fill(records: Records): Promise<void>;
  context(personId: string): Promise<PersonContext>;
  /** The same reading as the notebook's own command; written for who is compared by it. */
  panel?(subject: Subject): Promise<PanelAnswer>;
  /** Keeps what the note said before; in one transaction where there are any. */
  saveNote(meetingId: string, text: string): Promise<unknown>;
  addItem(thing: Thing): Promise<unknown>;
  countOpenActions(): Promise<number>;
  /** The newest records with a word that begins so, `MOST` at most; null: it has no means for that. */
  find: ((prefix: string) => Promise<unknown[]>) | null;
  close(): Promise<unknown> | unknown;
}

export const MOST = 30;

/** The notebook's records without what only the notebook needs. */
export function recordsOf(amount: Amount): Records {
  const { people, meetings, items } = tenYears(amount);
  const talks = [...meetings()].flatMap(({ id, personId, note, startsAt, state }): Talk[] =>
    startsAt === null || state === 'skipped'
      ? []
      : [{ id, personId, note, startsAt, words: wordsOf([note]) }],
  );
  const things = [...items()].map((item): Thing => {
    const { id, personId, kind, text, owner, createdAt } = item;
    return { id, personId, kind, text, owner, createdAt, state: stateOf(item), words: wordsOf([text]) };
  });
  return { people, talks, things };
}

function stateOf(item: Item): Thing['state'] {
  if (item.deletedAt !== null) return 'deleted';
  return item.state === 'open' && !isListed(item) ? 'standing' : item.state;
}

/** Where nothing is indexed by words, everything is looked through. */
export function hasWord(text: string, prefix: string): boolean {
  return wordsOf([text]).some((word) => word.startsWith(prefix));
}

/** Ids begin with the time. */
export function newest<Kind extends { id: string }>(found: readonly Kind[]): Kind[] {
  return [...found].sort((a, b) => (a.id > b.id ? -1 : 1)).slice(0, MOST);
}

export const revisionOf = (talk: { id: string; note: string }) => ({
  id: crypto.randomUUID(),
  recordId: talk.id,
  at: new Date().toISOString(),
  text: talk.note,
});

export const inChunks = <Kind>(all: readonly Kind[], size: number): Kind[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
