import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { placeOf } from '../../../utils/guide/practice-of-item';
import { Failure } from '../../failure';
import { useRescue } from '../../rescue/rescue';
import { Segments } from '../../segments';
import { useTexts } from '../../texts';
import { useGrowing } from '../../use-growing';
import type { Talk } from '../practice-props';
import { canBeDue, fieldsOf } from './fields';
import { Involved } from './involved';
import { JudgingHint } from './judging-hint';
import { keepDraft } from './keep-draft';
import { changeOf, type LineDraft, plainLine } from './line-draft';
import { nameOf } from './line-meta';
import type { LineRows } from './line-rows';
import { PartField } from './part-field';
import { whose } from './whose';

interface LineFormProps {
  draft: LineDraft;
  rows: LineRows;
  talk: Talk;
}

/** A line while it is edited. Enter saves, Escape leaves it as it was. */
export function LineForm({ draft, rows, talk }: LineFormProps) {
  const { t } = useTexts();
  const id = useId();
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  const { base, text, owner } = draft;
  const area = useGrowing(text);
  const shelf = placeOf(base, talk.person.relationship)?.shelf ?? null;
  const change = (part: Partial<LineDraft>) => rows.edit(base.id, { ...draft, ...part });
  const leave = () => rows.edit(base.id, null);
  const rescue = useRescue();
  useLayoutEffect(() => keepDraft(rescue, rows, base), [rescue, rows, base.id]);

  useLayoutEffect(() => {
    if (!area.current) return;
    area.current.focus();
    area.current.setSelectionRange(text.length, text.length);
    // The field alone would do for the browser; its buttons are wanted in view, too.
    area.current.form?.scrollIntoView({ block: 'nearest' });
  }, []);

  async function save() {
    if (plainLine(text) === '') return;
    const result = changeOf(draft);
    setWrong(result.wrong);
    if (result.wrong.length > 0) return;
    setFailed(false);
    try {
      if (result.change) await talk.actions.editItem(result.change);
      // What was typed on while it was on its way is not thrown away.
      if (rows.drafts.peek().get(base.id) === draft) leave();
    } catch {
      setFailed(true);
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && !event.shiftKey && isTypedInto(event.target)) void save();
    else return;
    event.preventDefault();
  }

  return (
    <form
      class="item-edit"
      aria-label={t('item_edit', [base.text])}
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
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={(event) => change({ text: event.currentTarget.value })}
      />
      <JudgingHint id={`${id}-hint`} line={base} text={text} />
      <div class="part-fields">
        {fieldsOf(base).map((field) => (
          <PartField
            key={field.key}
            kind={base.kind}
            field={field}
            value={draft.part[field.key] ?? ''}
            wrong={wrong.includes(field.key)}
            onChange={(value) => change({ part: { ...draft.part, [field.key]: value } })}
          />
        ))}
      </div>
      <div class="item-edit-row">
        {shelf?.bothWays && owner !== 'third' && (
          <Segments
            label={t('item_owner')}
            options={(['me', 'them'] as const).map((value) => ({
              value,
              text: whose(t, base.kind, value, nameOf(base, talk)),
            }))}
            value={owner}
            onChange={(value) => change({ owner: value })}
          />
        )}
        {canBeDue(base.kind) && (
          <label class="item-due">
            <span>{t('item_due_on')}</span>
            <input
              type="date"
              class="field"
              value={draft.dueOn}
              onInput={(event) => change({ dueOn: event.currentTarget.value })}
            />
          </label>
        )}
      </div>
      {base.kind === 'dependency' && (
        <Involved
          people={talk.view.people.filter((person) => person.id !== base.personId)}
          involves={draft.involves}
          onChange={(involves) => change({ involves })}
        />
      )}
      <div class="item-edit-row">
        <button type="submit" class="button button-main" disabled={plainLine(text) === ''}>
          {t('save')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {t('cancel')}
        </button>
      </div>
      {failed && <Failure text={t('item_not_changed')} onRetry={() => void save()} />}
    </form>
  );
}

/** Enter in a button or a select is its own. */
function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
