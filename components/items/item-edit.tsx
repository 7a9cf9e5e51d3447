import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Failure } from '../failure';
import { growWithText } from '../grow-with-text';
import { Segments } from '../segments';
import { useTexts } from '../texts';
import type { ItemDraft, ItemRows } from './row-state';

interface ItemEditProps {
  draft: ItemDraft;
  rows: ItemRows;
  theirs: string;
}

/** A row while it is edited: its words, whose it is, when it is due. Enter saves, Escape leaves it as it was. */
export function ItemEdit({ draft, rows, theirs }: ItemEditProps) {
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
    };
    setFailed(false);
    try {
      if (Object.keys(changes).length > 0) await rows.saveEdit({ id: item.id, ...changes });
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
            ]}
            value={owner}
            onChange={(value) => change({ owner: value })}
          />
        )}
        <label class="item-due">
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
