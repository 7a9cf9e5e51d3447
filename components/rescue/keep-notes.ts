import { effect } from '@preact/signals';
import { noteField, type TypedNote } from '../../utils/model/typed';
import type { PanelActions } from '../panel/panel-props';
import type { KeptNotes } from './rescue';
import type { RescueShelf } from './rescue-shelf';

interface Kept extends TypedNote {
  personId: string | null;
}

/**
 * Keeps notes on the shelf between a key and "Saved": the text, what it was derived from, and what was sent off and not
 * yet answered, so that whoever finds it can save it as this page would have.
 */
export function keepNotes(shelf: RescueShelf, saveNote: PanelActions['saveNote']): KeptNotes {
  const notes = new Map<string, Kept>();

  function put(id: string): void {
    const note = notes.get(id);
    if (!note) return;
    const { personId, base, sent, text } = note;
    if (text === base && sent === null) shelf.clear(noteField(id));
    else shelf.put(noteField(id), personId, { base, sent, text } satisfies TypedNote);
  }

  function change(id: string, part: Partial<Kept>): void {
    const before = notes.get(id) ?? { personId: null, base: '', sent: null, text: '' };
    notes.set(id, { ...before, ...part });
    put(id);
  }

  return {
    async save(meetingId, sent) {
      const { op, own, ...note } = sent;
      change(meetingId, { sent });
      await shelf.settled();
      const answer = await saveNote(meetingId, note, op);
      // Nothing was stored yet: until more is sent, whoever finds it joins it with what is there.
      if (!answer.behind) change(meetingId, { base: own, sent: null });
      return answer;
    },
    watch({ text, status }, { id, personId }) {
      return effect(() => {
        const now = text.value;
        const isClean = status.value === 'untouched' || status.value === 'saved';
        change(id, { personId, text: now, ...(isClean && { base: now, sent: null }) });
      });
    },
  };
}
