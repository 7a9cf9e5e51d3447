import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { asTyped } from './item-line';
import type { NoteSaver } from './note-saver';
import { replaceText, typeEdit } from './replace-text';
import type { LineItems } from './use-line-items';

interface NoteTyping {
  /** Does what a key means in the notes alone; false: nothing. */
  press(event: KeyboardEvent): boolean;
  /** The item that was made last becomes the line again that was typed. */
  takeBack(): void;
}

let helps: typeof import('./note-typing') | null = null;

/** At once, but beside the rest: the panel is there sooner without, and nobody types before. */
async function load(): Promise<void> {
  try {
    helps ??= await import('./note-typing');
  } catch {
    // Keys do what they do in every field; the next note that is shown tries again.
  }
}

/** The comforts of writing a note: lists that go on, signs around words, lines that become open items. */
export function useNoteTyping(
  area: RefObject<HTMLTextAreaElement | null>,
  notes: NoteSaver,
  made: LineItems,
): NoteTyping {
  useEffect(() => void load(), []);
  return {
    press(event) {
      if (!area.current) return false;
      const meaning = helps?.meaningOf(event, area.current);
      if (!meaning) return false;
      event.preventDefault();
      typeEdit(area.current, meaning.edit);
      if (meaning.item) made.make(meaning.item.words);
      return true;
    },
    takeBack() {
      if (!made.last || !area.current) return;
      const next = asTyped(area.current.value, made.last.words);
      replaceText(area.current, next);
      notes.type(next);
      made.takeBack(made.last);
      area.current.focus();
    },
  };
}
