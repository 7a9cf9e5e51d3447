import { effect } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { growWithText } from '../grow-with-text';
import { useTexts } from '../texts';
import type { NoteSaver } from './note-saver';
import { replaceText } from './replace-text';

/** The talk's note. The browser owns the text while one types; only what comes from outside is written into it. */
export function NotesField({ notes }: { notes: NoteSaver }) {
  const { t } = useTexts();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  // Before the first paint: an empty field must never stand there to be typed into while the note is on its way.
  useLayoutEffect(
    () =>
      effect(() => {
        const text = notes.text.value;
        if (!area.current) return;
        if (area.current.value !== text) replaceText(area.current, text);
        growWithText(area.current);
      }),
    [notes],
  );

  const status = notes.status.value;
  const elsewhere = notes.failedElsewhere.value;
  const words = {
    untouched: '',
    saving: t('note_saving'),
    saved: t('note_saved'),
    failed: t('note_not_kept'),
  }[status];
  const failed = status === 'failed' || elsewhere;
  return (
    <div class="block notes">
      <label class="block-head" for={id}>
        {t('notes')}
      </label>
      <textarea
        ref={area}
        id={id}
        class="field notes-field"
        dir="auto"
        rows={6}
        placeholder={t('notes_hint')}
        onInput={(event) => notes.type(event.currentTarget.value)}
        onBlur={() => notes.flush()}
        onKeyDown={(event) => event.key === 'Escape' && notes.flush()}
        onCompositionStart={() => notes.hold(true)}
        onCompositionEnd={() => notes.hold(false)}
      />
      <div class="notes-status">
        <p role="status" class={failed ? 'failure' : 'hint'}>
          {elsewhere && status !== 'failed' ? t('note_not_kept_elsewhere') : words}
        </p>
        {failed && (
          <button type="button" class="link" onClick={() => notes.retry()}>
            {t('try_again')}
          </button>
        )}
      </div>
    </div>
  );
}
