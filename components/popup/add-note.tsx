import { useEffect, useId, useRef } from 'preact/hooks';
import { Failure } from '../failure';
import { PersonPicker } from '../people/person-picker';
import { Segments } from '../segments';
import { useTexts } from '../texts';
import type { PopupProps } from './popup-props';
import { useDraft } from './use-draft';

type AddNoteProps = Pick<PopupProps, 'people' | 'suggested' | 'draft' | 'actions'>;

/** Somebody, a few words, Enter: it waits in the next 1:1 with them. */
export function AddNote({ people, suggested, draft: kept, actions }: AddNoteProps) {
  const { t } = useTexts();
  const id = useId();
  const { draft, change, add, state } = useDraft({ people, suggested, kept, actions });
  const { personId, kind, text } = draft.value;
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const area = field.current;
    if (personId === null) picker.current?.focus();
    else if (area) {
      area.focus();
      area.setSelectionRange(area.value.length, area.value.length);
    }
  }, []);

  const { value: now } = state;
  const ready = personId !== null && text.trim() !== '' && now.is !== 'busy';

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.isComposing) return;
    const always = event.ctrlKey || event.metaKey;
    if (!always && (kind === 'note' || event.shiftKey)) return;
    event.preventDefault();
    if (ready) void add();
  }

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void add();
      }}
    >
      <PersonPicker
        people={people}
        picked={personId === null ? null : { personId }}
        onPick={(picked) => change({ personId: picked && 'personId' in picked ? picked.personId : null })}
        inputRef={picker}
        onDone={() => field.current?.focus()}
      />
      <Segments
        label={t('kind')}
        options={[
          { value: 'note', text: t('kind_note') },
          { value: 'action', text: t('kind_action') },
          { value: 'talking-point', text: t('kind_talking_point') },
        ]}
        value={kind}
        onChange={(next) => change({ kind: next })}
      />
      <div>
        <label class="field-label" for={id}>
          {t('note')}
        </label>
        <textarea
          ref={field}
          id={id}
          class="field popup-note"
          dir="auto"
          rows={5}
          value={text}
          onInput={(event) => change({ text: event.currentTarget.value })}
          onKeyDown={onKeyDown}
        />
      </div>
      <div class="row">
        <button type="submit" class="button button-main" disabled={!ready}>
          {t('add')}
        </button>
        <p role="status" class="hint">
          {now.is === 'added' && t('added_to_next', [now.name])}
        </p>
      </div>
      {now.is === 'failed' && <Failure text={t('not_added')} onRetry={() => void add()} />}
    </form>
  );
}
