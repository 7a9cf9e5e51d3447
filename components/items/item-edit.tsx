import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ItemChange } from '../../utils/model/new-item';
import { Failure } from '../failure';
import { growWithText } from '../grow-with-text';
import { Segments } from '../segments';
import { useTexts } from '../texts';
import type { ItemDraft, ItemRows } from './row-state';
import { waitingFor } from './waiting-for';
import { WaitingForField } from './waiting-for-field';

interface ItemEditProps {
  draft: ItemDraft;
  rows: ItemRows;
  theirs: string;
  /** Everybody else, offered where the item waits for somebody. */
  people: ReadonlyArray<{ id: string; name: string }>;
}

/** A row while it is edited: its words, whose it is, when it is due. Enter saves, Escape leaves it as it was. */
export function ItemEdit({ draft, rows, theirs, people }: ItemEditProps) {
  const { t } = useTexts();
  const { item, text, owner, dueOn } = draft;
  const area = useRef<HTMLTextAreaElement>(null);
  const [failed, setFailed] = useState(false);
  const change = (part: Partial<ItemDraft>) => rows.edit({ ...draft, ...part });

  useLayoutEffect(() => {
    if (!area.current) return;
    growWithText(area.current);
    area.current.focus();
    area.current.setSelectionRange(text.length, text.length);
    // The field alone would do for the browser; its buttons are wanted in view, too.
    area.current.form?.scrollIntoView({ block: 'nearest' });
  }, []);

  async function save() {
    const words = text.replace(/\s+/g, ' ').trim();
    if (!words) return;
    const changes = {
      ...(words !== item.text && { text: words }),
      ...(owner !== item.owner && { owner }),
      ...(dueOn !== item.dueOn && { dueOn }),
      ...waitingChanges(draft, people),
    };
    setFailed(false);
    try {
      if (Object.keys(changes).length > 0) await rows.actions().editItem({ id: item.id, ...changes });
      if (rows.editing.peek()?.item.id === item.id) rows.edit(null);
    } catch {
      setFailed(true);
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'Escape') rows.edit(null);
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) void save();
    else return;
    event.preventDefault();
  }

  return (
    <form
      class="item-edit"
      aria-label={t('item_edit', [item.text])}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        ref={area}
        class="field"
        rows={1}
        dir="auto"
        aria-label={t('item_words')}
        value={text}
        onInput={(event) => {
          growWithText(event.currentTarget);
          change({ text: event.currentTarget.value });
        }}
      />
      <div class="item-edit-row">
        {item.kind === 'action' && (
          <Segments
            label={t('item_owner')}
            options={[
              { value: 'me', text: t('owner_me') },
              { value: 'them', text: theirs },
              { value: 'third', text: t('owner_third') },
            ]}
            value={owner}
            onChange={(value) => change({ owner: value })}
          />
        )}
        {item.kind === 'action' && owner === 'third' && (
          <WaitingForField
            value={draft.waitingFor}
            people={people}
            onChange={(name) => change({ waitingFor: name })}
          />
        )}
        <label class="item-aside">
          <span>{t('item_due_on')}</span>
          <input
            type="date"
            class="field"
            value={dueOn ?? ''}
            onInput={(event) => change({ dueOn: event.currentTarget.value || null })}
          />
        </label>
      </div>
      <div class="item-edit-row">
        <button type="submit" class="button button-main" disabled={text.trim() === ''}>
          {t('save')}
        </button>
        <button type="button" class="button" onClick={() => rows.edit(null)}>
          {t('cancel')}
        </button>
      </div>
      {failed && <Failure text={t('item_not_changed')} onRetry={() => void save()} />}
    </form>
  );
}

/** Whom it waits for, where that has changed: nobody any more once it is somebody's own again. */
function waitingChanges(
  { item, owner, waitingFor: typed }: ItemDraft,
  people: ItemEditProps['people'],
): Pick<ItemChange, 'part' | 'involves'> {
  if (item.kind !== 'action') return {};
  const before = { waitingFor: item.part.waitingFor, involves: item.involves };
  const now = waitingFor(owner === 'third' ? typed : '', people, before);
  if (now.waitingFor === before.waitingFor) return {};
  return { part: { waitingFor: now.waitingFor }, involves: now.involves };
}
