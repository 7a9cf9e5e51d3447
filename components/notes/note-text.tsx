import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../texts';
import { useAttempt } from '../use-attempt';
import { loadNoteReader, noteReader } from './note-reader';

interface NoteTextProps {
  text: string;
  /** Stores the note with one check box changed; without it they are only seen. */
  onTick?: ((text: string) => Promise<void>) | undefined;
  /** What is shown may have another height now. */
  onShown?: (() => void) | undefined;
}

/** A note to be read: Markdown as people expect it, its plain text until that is loaded. */
export function NoteText({ text, onTick, onShown }: NoteTextProps) {
  const { t } = useTexts();
  const { attempt, failure } = useAttempt();
  const place = useRef<HTMLDivElement>(null);
  const reader = noteReader.value;
  const canTick = onTick !== undefined;
  useEffect(() => void loadNoteReader(), []);
  useLayoutEffect(() => {
    if (!reader || !place.current) return;
    const focused = boxesIn(place.current).findIndex((box) => box.matches(':focus'));
    place.current.replaceChildren(reader.noteNodes(text));
    const boxes = boxesIn(place.current);
    for (const box of boxes) box.disabled = !canTick;
    boxes[focused]?.focus();
    onShown?.();
  }, [reader, text, canTick]);

  function tick(box: EventTarget | null) {
    if (!reader || !onTick || !place.current || !(box instanceof HTMLInputElement)) return;
    const next = reader.tickBox(text, boxesIn(place.current).indexOf(box));
    // It is ticked for good when the note comes back as it was stored.
    box.checked = !box.checked;
    if (next !== null) attempt(t('box_not_kept'), () => onTick(next));
  }

  if (!reader) {
    return (
      <div key="plain" class="note-text" dir="auto">
        {text}
      </div>
    );
  }
  return (
    <>
      <div key="read" ref={place} class="note-text" onChange={(event) => tick(event.target)} />
      {failure}
    </>
  );
}

function boxesIn(place: Element): HTMLInputElement[] {
  return [...place.querySelectorAll('input')];
}
