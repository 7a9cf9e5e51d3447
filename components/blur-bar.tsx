import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from './texts';
import type { Blur } from './use-blur';

/** At the top while every word is unreadable: that it is so, and the way back. */
export function BlurBar({ blur }: { blur: Blur }) {
  const { t } = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed may be gone; but no view takes the focus from the calendar.
    if (document.hasFocus() && document.activeElement === document.body) button.current?.focus();
  }, []);
  const failure = blur.failed && t(blur.failed === 'show' ? 'blur_not_ended' : 'blur_only_here');
  return (
    <div class="blur-bar">
      <p class={failure ? 'failure' : undefined} role={failure ? 'alert' : undefined}>
        {failure || t('blurred')}
      </p>
      <button
        ref={button}
        type="button"
        class="button"
        title={t('show_words_hint')}
        onClick={(event) => {
          // This button goes away.
          event.currentTarget.closest('main')?.focus();
          void blur.set(false);
        }}
      >
        {t('show_words')}
      </button>
    </div>
  );
}
