import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Schedule } from '../schedule';
import {
  adopt,
  createNotePage,
  isClean,
  type NotePage,
  type NoteStatus,
  ownText,
  type StoredNote,
  typeInto,
} from './note-page';
import { createLoadedTexts, type NoteTexts } from './note-texts';
import { type SaveNote, sendNote } from './send-note';

export interface NoteSaverDeps {
  save: SaveNote;
  newId(): string;
  loadTexts(): Promise<NoteTexts>;
  /** Within so many milliseconds of being typed a character is on its way to the disk. */
  withinMs: number;
  schedule: Schedule;
}

export interface NoteSaver {
  /** The text of the meeting shown. */
  text: ReadonlySignal<string>;
  status: ReadonlySignal<NoteStatus>;
  /** True while the text of a meeting no longer shown could not be saved. It is kept, and `retry` tries again. */
  failedElsewhere: ReadonlySignal<boolean>;
  /** Shows a meeting, or what a re-read says of the one shown. What is pending for another goes there, at once. */
  show(stored: StoredNote): void;
  /** Nothing is shown any more; what is pending is saved at once. */
  leave(): void;
  /** The field is about to be used. */
  prepare(): void;
  /** @param caret where the cursor stands after it. */
  type(text: string, caret?: number): void;
  /** While held (an input method composes), the text is not replaced from outside. */
  hold(held: boolean): void;
  flush(): void;
  retry(): void;
}

/** Keeps notes on their way to the disk, one write a meeting at a time, the newest text last. */
export function createNoteSaver({ save, newId, loadTexts, withinMs, schedule }: NoteSaverDeps): NoteSaver {
  const pages = new Map<string, NotePage>();
  const shown = signal<string | null>(null);
  // Pages are plain records, changed in place; this number tells the signals that one has changed.
  const version = signal(0);
  let held = false;
  const texts = createLoadedTexts(loadTexts);

  const current = (): NotePage | null => {
    void version.value;
    return shown.value === null ? null : (pages.get(shown.value) ?? null);
  };
  const changed = () => {
    version.value += 1;
  };

  function show(page: NotePage, incoming: Parameters<typeof adopt>[1]) {
    if (held && page.meetingId === shown.peek()) page.heldBack = incoming;
    else adopt(page, incoming);
  }

  /** A meeting no longer shown is forgotten once its text is on disk. */
  function forgetIfDone(page: NotePage) {
    if (page.meetingId !== shown.peek() && isClean(page)) pages.delete(page.meetingId);
  }

  function saveNow(page: NotePage) {
    page.cancel?.();
    page.cancel = null;
    if (page.saving) {
      page.wanted = true;
      return;
    }
    page.wanted = false;
    if (isClean(page)) {
      if (page.status !== 'untouched') page.status = 'saved';
      forgetIfDone(page);
      return;
    }
    void write(page);
  }

  /** What joins characters is waited for: a save that goes without is joined word by word. */
  const saveJoined = (page: NotePage) =>
    texts.settled(() => {
      saveNow(page);
      changed();
    });

  async function write(page: NotePage) {
    const { text } = page;
    const join = texts.now();
    const own = ownText(page, join?.openText ?? null);
    own?.edit(text);
    page.saving = true;
    page.status = 'saving';
    changed();
    try {
      const stored = await sendNote(page, { own, join, save, newId });
      page.saving = false;
      page.leastRevision = Math.max(page.leastRevision, stored.revision);
      // Typed on meanwhile, the new text knows nothing of the merge: then it still derives from what was sent.
      page.base = text;
      if (page.text === text) {
        // Read meanwhile, what others wrote after it has it, too.
        show(page, page.news && page.news.revision > stored.revision ? page.news : stored);
        page.status = 'saved';
      } else if (!own) page.shared = '';
      if (page.wanted) saveNow(page);
    } catch {
      // The status tells. Newer text that was waiting is tried once more; else keys or the user decide when.
      page.saving = false;
      page.status = 'failed';
      if (page.wanted && page.text !== text) saveNow(page);
      else page.wanted = false;
    }
    forgetIfDone(page);
    changed();
  }

  function putAway(page: NotePage) {
    saveNow(page);
    forgetIfDone(page);
  }

  return {
    text: computed(() => current()?.text ?? ''),
    status: computed(() => current()?.status ?? 'untouched'),
    failedElsewhere: computed(() => {
      void version.value;
      return [...pages.values()].some((page) => page.status === 'failed' && page.meetingId !== shown.value);
    }),
    show: (stored) =>
      batch(() => {
        const before = current();
        shown.value = stored.id;
        if (before && before.meetingId !== stored.id) {
          held = false;
          putAway(before);
        }
        const page = pages.get(stored.id);
        if (!page) pages.set(stored.id, createNotePage(stored));
        else if (stored.revision >= page.leastRevision) {
          const isNews = stored.revision > page.leastRevision;
          page.leastRevision = stored.revision;
          if (isClean(page)) show(page, stored);
          // What others wrote is shown at once, not only after the next pause.
          else if (isNews) {
            page.news = stored;
            if (!held && page.status !== 'failed') saveJoined(page);
          }
        }
        changed();
      }),
    leave() {
      const before = current();
      held = false;
      shown.value = null;
      if (before) putAway(before);
      changed();
    },
    prepare: texts.load,
    type(text, caret) {
      const page = current();
      if (!page || page.text === text) return;
      texts.load();
      typeInto(page, text, caret, texts.now()?.openText ?? null);
      page.status = 'saving';
      // Who types on and on is saved meanwhile, too: no more than this is ever lost.
      page.cancel ??= schedule(() => saveJoined(page), withinMs);
      changed();
    },
    hold(next) {
      held = next;
      const page = current();
      if (held || !page || page.heldBack === null) return;
      if (isClean(page)) adopt(page, page.heldBack);
      page.heldBack = null;
      changed();
    },
    flush() {
      const page = current();
      if (!page) return;
      saveNow(page);
      changed();
    },
    retry() {
      for (const page of [...pages.values()]) {
        if (page.status === 'failed' || page.meetingId === shown.peek()) saveNow(page);
      }
      changed();
    },
  };
}
