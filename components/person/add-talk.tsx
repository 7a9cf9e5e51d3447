import { signal } from '@preact/signals';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../../utils/model/person';
import { growWithText } from '../grow-with-text';
import { useRescue } from '../rescue/rescue';
import { useTexts } from '../texts';
import type { PersonViewProps } from './person-props';
import { TalkWhen } from './talk-when';

interface AddTalkProps extends Pick<PersonViewProps, 'now' | 'actions' | 'onStatus'> {
  person: Person;
}

/** "We met at lunch": a talk that no event tells of, with what is worth remembering of it. */
export function AddTalk({ person, now, actions, onStatus }: AddTalkProps) {
  const { t } = useTexts();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [note] = useState(() => signal(''));
  const rescue = useRescue();
  useLayoutEffect(() => {
    if (!open) return undefined;
    const read = () => note.value || null;
    const write = (text: string) => {
      note.value = text;
    };
    return rescue.keep({ field: `talk ${person.id}`, personId: person.id }, { read, write, like: '' });
  }, [open, person.id]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button"
        data-command="addTalk"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('talk_add')}
      </button>
      {open && (
        <div class="notebook-part person-unfolded">
          <p class="hint">{t('talk_add_means')}</p>
          <TalkWhen
            startsAt={now}
            minutes={null}
            onSave={async (when) => {
              await actions.addTalk({ personId: person.id, ...when, note: note.value.trim() });
              note.value = '';
              close();
              onStatus(t('talk_added'));
            }}
            onCancel={close}
          >
            <div>
              <label class="field-label" for={id}>
                {t('note')}
              </label>
              <textarea
                id={id}
                class="field"
                dir="auto"
                rows={3}
                placeholder={t('notes_hint')}
                value={note.value}
                onInput={(event) => {
                  note.value = event.currentTarget.value;
                  growWithText(event.currentTarget);
                }}
              />
            </div>
          </TalkWhen>
        </div>
      )}
    </>
  );
}
