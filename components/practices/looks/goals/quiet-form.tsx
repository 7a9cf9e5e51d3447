import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../../texts';
import { useAttempt } from '../../../use-attempt';

interface QuietFormProps {
  label: string;
  /** What stands in its fields. */
  draft: unknown;
  /** Said when it could not be kept. */
  failed: string;
  /** Null: something has to be mended first, and the fields say what. */
  onSave(): (() => Promise<void>) | null;
  /** Kept, or thrown away by its button. */
  onLeave(): void;
  /** Escape: put away with what was typed. */
  onFold(): void;
  children: ComponentChildren;
}

/** A small form within a line: Enter keeps, Escape folds; the focus comes from its button and goes back there. */
export function QuietForm(props: QuietFormProps) {
  const { label, failed, onSave, children } = props;
  const { t } = useTexts();
  const { attempt, failure } = useAttempt();
  const form = useRef<HTMLFormElement>(null);
  const opener = useRef<Element | null>(null);
  // A failed attempt is tried again with what stands there by then.
  const newest = useRef(props);
  newest.current = props;

  useLayoutEffect(() => {
    const active = document.activeElement;
    // Shown again after folding: only who opened it here is taken into it.
    if (!active || !form.current?.parentElement?.contains(active)) return;
    opener.current = active;
    form.current.querySelector<HTMLElement>('input, textarea, select')?.focus();
    form.current.scrollIntoView({ block: 'nearest' });
  }, []);

  // By then the fields say what is wrong.
  const [refused, setRefused] = useState(0);
  useLayoutEffect(() => {
    if (refused > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);

  function leave(how: 'onLeave' | 'onFold' = 'onLeave') {
    const hadFocus = form.current?.contains(document.activeElement) ?? false;
    const back = opener.current ?? form.current?.parentElement?.querySelector('[aria-expanded="true"]');
    newest.current[how]();
    if (hadFocus && back instanceof HTMLElement) back.focus();
  }

  function save() {
    if (!onSave()) {
      setRefused(refused + 1);
      return;
    }
    attempt(failed, async () => {
      const run = newest.current.onSave();
      if (!run) return;
      const { draft } = newest.current;
      await run();
      // What was typed on while it was on its way is not thrown away.
      if (newest.current.draft === draft) leave();
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'Escape') leave('onFold');
    else if (
      event.key === 'Enter' &&
      event.target instanceof HTMLElement &&
      event.target.matches('input, textarea')
    )
      save();
    else return;
    event.preventDefault();
  }

  return (
    <form
      ref={form}
      class="item-edit"
      aria-label={label}
      // What is wrong is said in the language of the texts, at its field.
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {children}
      <div class="item-edit-row">
        <button type="submit" class="button button-main">
          {t('save')}
        </button>
        <button type="button" class="button" onClick={() => leave()}>
          {t('cancel')}
        </button>
      </div>
      {failure}
    </form>
  );
}
