import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NoteText } from '../notes/note-text';
import { useTexts } from '../texts';

interface ClampedTextProps {
  text: string;
  /** As of `NoteText`. */
  onTick?: (text: string) => Promise<void>;
}

/** A note that shows its first lines, and all of it when asked. */
export function ClampedText({ text, onTick }: ClampedTextProps) {
  const { t } = useTexts();
  const [all, setAll] = useState(false);
  const [isLong, setLong] = useState(false);
  // Raised when the text is drawn anew.
  const [drawn, setDrawn] = useState(0);
  const words = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = words.current;
    if (!element || all) return;
    const measure = () => setLong(element.scrollHeight > element.clientHeight + 1);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    return () => resized.disconnect();
  }, [text, all, drawn]);
  return (
    <>
      {/* What is reached by the keyboard must not lie below the edge. */}
      <div ref={words} class={all ? undefined : 'note-clamped'} onFocusCapture={() => isLong && setAll(true)}>
        <NoteText text={text} onTick={onTick} onShown={() => setDrawn((times) => times + 1)} />
      </div>
      {(isLong || all) && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'show_less' : 'show_all')}
        </button>
      )}
    </>
  );
}
