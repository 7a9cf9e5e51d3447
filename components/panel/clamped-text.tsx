import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../texts';

/** A text that shows its first lines, and all of it when asked. */
export function ClampedText({ text }: { text: string }) {
  const { t } = useTexts();
  const [all, setAll] = useState(false);
  const [isLong, setLong] = useState(false);
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
  }, [text, all]);
  return (
    <>
      <div ref={words} class={all ? 'note-text' : 'note-text note-clamped'} dir="auto">
        {text}
      </div>
      {(isLong || all) && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'show_less' : 'show_all')}
        </button>
      )}
    </>
  );
}
