import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Coverage } from '../model/coverage';
import type { Item, ItemKind } from '../model/item';
import type { Meeting } from '../model/meeting';
import type { Person } from '../model/person';
import type { Series } from '../model/series';
import type { Draft } from '../model/views';

/*
 * Rows are records plus the fields that only indexes need. A row without an index's key path is not in that index:
 * that is how deleted, closed and skipped records stay out of lists. Reading strips these fields (see records.ts).
 */

export type PersonRow = Person & {
  /** While alive. */
  alive?: { addresses: string[]; name: string };
};

export type MeetingRow = Meeting & {
  /** While it is a talk: see `isTalk`. */
  talk?: { person: string; at: string };
  /** While alive and with an event. */
  event?: string;
  /** While alive and without any time: the person whose next talk it is. */
  awaits?: string;
  /** The meeting that took over its note and items when this one was deleted. */
  movedTo?: string;
  /** It was "the next talk, whenever it is" before it got its event. */
  adopted?: true;
};

export type ItemRow = Item & {
  /** While open, alive and in the list of open items: see `isListed`. Of the user's own shelf nothing is. */
  open?: { person: string; rank: string; kind: ItemKind };
  /** While open, alive and not in that list. */
  standing?: { person: string; rank: string; kind: ItemKind };
  /** While done or dropped, and alive. */
  closed?: { person: string; kind: ItemKind; at: string };
  /** While open and alive: the people besides its own whom it concerns. */
  involved?: string[];
  /** While alive, not dropped, and to be told to my manager: when it was written. Never of a confidential one. */
  upward?: string;
};

/** What a note or an item said before. Only ever added. */
export interface RevisionRow {
  id: string;
  /** A meeting's or an item's id. */
  recordId: string;
  /** When it stopped saying this. */
  at: string;
  text: string;
}

/** A command that was applied. */
export interface OperationRow {
  id: string;
  at: string;
  /** What the command answered, or what is needed to answer it again. */
  answer: unknown;
}

export interface DraftRow {
  id: string;
  draft: Draft;
}

export interface Schema extends DBSchema {
  people: { key: string; value: PersonRow; indexes: { byAddress: string; byName: string } };
  meetings: {
    key: string;
    value: MeetingRow;
    indexes: { byTalk: [person: string, at: string]; byStart: string; byEvent: string; byAwaiting: string };
  };
  items: {
    key: string;
    value: ItemRow;
    indexes: {
      byOpen: [person: string, rank: string];
      byOpenKind: ItemKind;
      byStanding: [person: string, rank: string];
      byStandingKind: ItemKind;
      byClosed: [person: string, kind: ItemKind, at: string];
      byInvolved: string;
      /** Every item that was passed on from another, deleted ones too: what comes back must not have missed a mark. */
      bySource: string;
      byUpward: string;
      /** Every item, closed and deleted ones too: what comes back must not meet its own rank again. */
      byPlace: [person: string, rank: string];
      /** Every item that was written for a meeting. */
      byMeeting: string;
    };
  };
  series: { key: string; value: Series };
  revisions: { key: string; value: RevisionRow; indexes: { byRecord: [recordId: string, at: string] } };
  operations: { key: string; value: OperationRow; indexes: { byTime: string } };
  drafts: { key: string; value: DraftRow };
  coverage: { key: string; value: Coverage };
}

export type StoreName = StoreNames<Schema>;
export type Database = IDBPDatabase<Schema>;
export type ReadTransaction = IDBPTransaction<Schema, StoreName[], 'readonly' | 'readwrite'>;
export type WriteTransaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
