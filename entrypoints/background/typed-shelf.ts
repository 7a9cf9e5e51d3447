import type { browser } from 'wxt/browser';
import { type KeptTyped, type LeftTyped, meetingOfField } from '../../utils/model/typed';
import type { KeptDraft } from '../../utils/model/views';
import type { Notebook } from '../../utils/notebook/notebook';
import { parseLeftNote, saveLeftNote } from './save-left-note';

const CALENDAR = 'https://calendar.google.com/';
/** Holders of pages that stand in no tab. */
const NO_TAB = 'popup';
/** Holder of what was left before the browser was closed: its tabs' numbers say nothing any more. */
const GONE = 'gone';

/** What is typed in all pages and not yet taken. Kept among the drafts, one for each holder and field. */
export interface TypedShelf {
  keep(typed: KeptTyped): Promise<void>;
  /** See `takeTyped` of the protocol. */
  take(
    caller: { page: string; tabId: number | null },
    personId: string | null,
  ): Promise<{ holder: string; left: LeftTyped[]; notes: number }>;
  /** Saves the notes that were left typed and unsaved by pages that are gone. */
  saveNotes(): Promise<void>;
  /** The browser was started: whoever held something is gone. */
  leaveAll(): Promise<void>;
}

interface Kept {
  id: string;
  holder: string;
  field: string;
  draft: KeptDraft['draft'];
}

export function createTypedShelf(deps: {
  notebook: Pick<Notebook, 'readDrafts' | 'saveDraft' | 'moveDraft' | 'saveNote' | 'shareNote'>;
  tabs: Pick<typeof browser.tabs, 'get'>;
  /** Of our own pages. */
  origin: string;
  newId: () => string;
  /** A note was saved. */
  onSaved: () => Promise<void>;
  report: (error: unknown) => void;
}): TypedShelf {
  const { notebook, tabs, origin, newId, onSaved, report } = deps;

  async function readAll(): Promise<Kept[]> {
    return (await notebook.readDrafts(PREFIX)).map(({ id, draft }) => {
      const [, holder = '', ...field] = id.split(' ');
      return { id, holder, field: field.join(' ').split(AGAIN)[0] ?? '', draft };
    });
  }

  /** Whether the page may still be there: a tab of ours or of Calendar, with this page or one that will ask for itself. */
  async function isThere(holder: string): Promise<boolean> {
    const tabId = Number(holder.split('.')[0]);
    if (!Number.isInteger(tabId)) return false;
    try {
      const { url, discarded } = await tabs.get(tabId);
      return !discarded && url !== undefined && (url.startsWith(CALENDAR) || url.startsWith(origin));
    } catch {
      return false; // There is no such tab any more.
    }
  }

  /** Whether whoever asks may have it: not what its own document holds, nor what another page still shows. */
  async function isLeftFor(holder: string, one: Kept): Promise<boolean> {
    if (one.holder === holder) return false;
    return placeOf(one.holder) === placeOf(holder) || !(await isThere(one.holder));
  }

  /** False: it cannot be saved, the meeting being gone for instance. */
  async function saveNote(meetingId: string, { id, draft }: Kept): Promise<boolean> {
    const left = parseLeftNote(draft.text);
    if (!left) return false;
    try {
      await saveLeftNote(notebook, meetingId, left, newId());
    } catch (error) {
      report(error);
      return false;
    }
    await notebook.saveDraft(id, null);
    await onSaved();
    return true;
  }

  /** Answers what is left for this holder and no note; notes are saved on the way. */
  async function settle(holder: string): Promise<{ others: Kept[]; notes: number }> {
    const others: Kept[] = [];
    let notes = 0;
    for (const one of await readAll()) {
      if (!(await isLeftFor(holder, one))) continue;
      const meetingId = meetingOfField(one.field);
      if (meetingId !== null && (await saveNote(meetingId, one))) notes += 1;
      else others.push(one);
    }
    return { others, notes };
  }

  return {
    keep: ({ holder, field, personId, typed }) =>
      notebook.saveDraft(
        `${PREFIX}${holder} ${field}`,
        typed === null ? null : { personId, kind: 'note', text: typed },
      ),

    async take({ page, tabId }, personId) {
      const holder = `${tabId ?? NO_TAB}.${page}`;
      const { others, notes } = await settle(holder);
      const mine = others.filter(
        ({ draft }) => personId === null || draft.personId === null || draft.personId === personId,
      );
      const left: LeftTyped[] = [];
      for (const { id, field, draft } of mine) {
        const free = [field, `${field}${AGAIN}${newId()}`];
        const key = await firstOf(free, (one) => notebook.moveDraft(id, `${PREFIX}${holder} ${one}`));
        // Null: another page was quicker, and has it.
        if (key !== null) left.push({ key, field, personId: draft.personId, typed: draft.text });
      }
      return { holder, left, notes };
    },

    saveNotes: async () => void (await settle(GONE)),

    async leaveAll() {
      for (const { id, holder, field } of await readAll())
        await notebook.moveDraft(id, `${PREFIX}${GONE}.${holder.replace('.', '-')} ${field}`);
    },
  };
}

const PREFIX = 'typed ';
/** Between a field and what tells its second text from its first. */
const AGAIN = ' again:';

function placeOf(holder: string): string | undefined {
  return holder.split('.')[0];
}

async function firstOf(
  values: readonly string[],
  takes: (value: string) => Promise<boolean>,
): Promise<string | null> {
  for (const value of values) if (await takes(value)) return value;
  return null;
}
