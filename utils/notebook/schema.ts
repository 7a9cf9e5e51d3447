import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { RecordChange } from '../archive/undo-plan';
import type { Coverage } from '../model/coverage';
import type { Item, ItemKind } from '../model/item';
import type { Meeting, MeetingState } from '../model/meeting';
import type { Occurrence } from '../model/occurrence';
import type { Person } from '../model/person';
import type { Revision } from '../model/revision';
import type { Series } from '../model/series';
import type { Draft } from '../model/views';
import type { BlockRow } from '../model/word-block';

/*
 * Rows are records plus the fields that only indexes need. A row without an index's key path is not in that index:
 * that is how deleted, closed and skipped records stay out of lists. Reading strips these fields (see ../model/records.ts).
 */

interface Trashed {
  /** While deleted: since when. */
  trash?: string;
}

export type PersonRow = Person &
  Trashed & {
    /** While alive. */
    alive?: { addresses: string[]; name: string };
  };

export type MeetingRow = Meeting &
  Trashed & {
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
    /** The note as views share it while they edit it: see `NoteText`. Gone once something else writes the note. */
    shared?: string;
  };

export type ItemRow = Item &
  Trashed & {
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

/** What a write changed, until the mirror has it. */
export interface PendingRow {
  /** The number of the write. */
  seq: number;
  places: Place[];
}

/** A damaged value as it was found. */
export interface QuarantineRow extends Place {
  id: string;
  /** When it was found. */
  at: string;
  raw: unknown;
}

/**
 * What the notebook knows of itself: its state (`meta`), its last restoring (`health`), how far `words` goes and, never
 * sealed itself, its lock.
 * See meta.ts, stored-health.ts, words-mark.ts, lock/lock-place.ts.
 */
export interface MetaRow {
  id: 'meta' | 'health' | 'probe' | 'words' | '.lock';
  [field: string]: unknown;
}

/** A record's place: its store and its key in there. */
export interface Place {
  store: RecordStore;
  key: string;
}

/** The stores of what the user wrote: their rows are sealed, mirrored and never lost silently. */
export type RecordStore = 'people' | 'meetings' | 'items' | 'series' | 'coverage' | 'revisions';

/** What the last restoring changed, to be undone: at most one row. */
export interface UndoRow {
  /** ISO instant. */
  at: string;
  changes: RecordChange[];
}

/** A record that was written since it was read for its words: store and key, with a space between. */
export interface UnindexedRow {
  id: string;
}

export interface Schema extends DBSchema {
  people: {
    key: string;
    value: PersonRow;
    indexes: { byAddress: string; byName: string; byTrash: string; byArchived: string };
  };
  meetings: {
    key: string;
    value: MeetingRow;
    indexes: {
      byTalk: [person: string, at: string];
      byStart: string;
      /** All that have a time, deleted ones too: what was skipped is in no other index by time. */
      byState: [state: MeetingState, at: string];
      byEvent: string;
      byAwaiting: string;
      /** Every meeting with somebody, deleted ones too. */
      byPerson: string;
      byTrash: string;
    };
  };
  items: {
    key: string;
    value: ItemRow;
    indexes: {
      byOpen: [person: string, rank: string];
      byOpenKind: [kind: ItemKind, person: string];
      byStanding: [person: string, rank: string];
      byStandingKind: [kind: ItemKind, person: string];
      byClosed: [person: string, kind: ItemKind, at: string];
      byInvolved: string;
      /** Every item that was passed on from another, deleted ones too: what comes back must not have missed a mark. */
      bySource: string;
      byUpward: string;
      /** Every item, closed and deleted ones too: what comes back must not meet its own rank again. */
      byPlace: [person: string, rank: string];
      /** Every item that was written for a meeting. */
      byMeeting: string;
      byTrash: string;
    };
  };
  series: { key: string; value: Series };
  revisions: { key: string; value: Revision; indexes: { byRecord: [recordId: string, at: string] } };
  operations: { key: string; value: OperationRow; indexes: { byTime: string } };
  drafts: { key: string; value: DraftRow };
  coverage: { key: string; value: Coverage };
  undo: { key: string; value: UndoRow };
  occurrences: { key: string; value: Occurrence; indexes: { byStart: string; byPerson: string } };
  /** By which words records are found: derived from them, so neither mirrored nor exported. */
  words: { key: string; value: BlockRow };
  unindexed: { key: string; value: UnindexedRow };
  meta: { key: string; value: MetaRow };
  pending: { key: number; value: PendingRow };
  quarantine: { key: string; value: QuarantineRow; indexes: { byPlace: [store: RecordStore, key: string] } };
}

export type StoreName = StoreNames<Schema>;
export type Database = IDBPDatabase<Schema>;
export type ReadTransaction = IDBPTransaction<Schema, StoreName[], 'readonly' | 'readwrite'>;
export type WriteTransaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
