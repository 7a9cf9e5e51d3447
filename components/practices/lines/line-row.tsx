import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Item } from '../../../utils/model/item';
import { Failure } from '../../failure';
import { GoneItem } from '../../items/gone-item';
import { useKeptFocus } from '../../items/use-kept-focus';
import { useTexts } from '../../texts';
import type { Talk } from '../practice-props';
import { Evidence } from './evidence';
import { LineBody } from './line-body';
import { LineForm } from './line-form';
import { lineRows } from './line-rows';

interface LineRowProps {
  item: Item;
  talk: Talk;
  /** Below the line. */
  children?: ComponentChildren;
}

/** One line of a practice: what it says, the one step it takes next, and the ways to change it. A list's `li`. */
export function LineRow({ item, talk, children }: LineRowProps) {
  const { t } = useTexts();
  const row = useRef<HTMLLIElement>(null);
  const rows = lineRows(talk.actions);
  const passing = rows.passing.value.get(item.id);
  const failure = rows.failures.value.get(item.id);
  const draft = rows.drafts.value.get(item.id);

  const wasEdited = useRef(false);
  useLayoutEffect(() => {
    // Back where the editing began, and not on the step beside it, which the next Enter would take.
    if (wasEdited.current && !draft && document.activeElement === document.body)
      row.current?.querySelector<HTMLElement>('[data-edits]')?.focus();
    wasEdited.current = draft !== undefined;
  }, [draft === undefined]);
  useKeptFocus(row);

  if (passing?.as === 'deleted')
    return (
      <li ref={row} class="line" data-row={item.id}>
        <GoneItem said={t('item_deleted', [item.text])} onUndo={() => void rows.undo(item)} />
        {failure && <Failure text={t(failure.text)} onRetry={failure.retry} />}
      </li>
    );
  const shown: Item = passing ? { ...newest(item, talk), state: passing.item.state } : item;
  return (
    <li ref={row} class="line" data-row={item.id}>
      {draft ? (
        <LineForm draft={draft} rows={rows} talk={talk} />
      ) : (
        <LineBody item={shown} rows={rows} talk={talk} />
      )}
      {failure && <Failure text={t(failure.text)} onRetry={failure.retry} />}
      {shown.kind === 'growth' && <Evidence item={shown} talk={talk} />}
      {children}
    </li>
  );
}

/** A line about to leave its list is drawn as it was there; what has been said of it since was read elsewhere. */
function newest(item: Item, { view }: Talk): Item {
  return [...view.open, ...view.closed].find(({ id }) => id === item.id) ?? item;
}
