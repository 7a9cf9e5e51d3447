import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { wantsDecision } from '../../utils/guide/decision';
import { today } from '../../utils/model/due';
import type { OpenItem } from '../../utils/model/item';
import { Failure } from '../failure';
import { icons } from '../icons';
import { useTexts } from '../texts';
import { Decide } from './decide';
import { draftOf } from './draft-of';
import { GoneItem } from './gone-item';
import { ItemEdit } from './item-edit';
import { ItemMenu } from './item-menu';
import { ItemMeta } from './item-meta';
import type { ItemDraft, ItemRows, RowFailure, RowState } from './row-state';

/** Where a row would go, one step: the rows it would then stand between. */
export interface Step {
  after: string | null;
  before: string | null;
}

// What the signals say comes as props: the list must draw all rows at once, or it could not keep the focus.
export interface ItemRowProps {
  item: OpenItem;
  as: RowState['as'] | null;
  /** The edit under way, if it is of this row. */
  draft: ItemDraft | null;
  failure: RowFailure | null;
  rows: ItemRows;
  up: Step | null;
  down: Step | null;
  /** What the person's own items are called. */
  theirs: string;
  /** Everybody but the person it is with. */
  people: ReadonlyArray<{ id: string; name: string }>;
  now: string;
}

/** One open item: check it, read it, and on hover or focus everything else that can be done with it. */
export function ItemRow(props: ItemRowProps) {
  const { item, as, draft, failure, rows, people, now } = props;
  const { t } = useTexts();
  const [unfolded, setUnfolded] = useState(false);
  const unfolds = useRef<HTMLButtonElement>(null);
  const isThere = !draft && as !== 'deleted' && as !== 'dropped';
  const fold = () => {
    setUnfolded(false);
    unfolds.current?.focus();
  };
  return (
    <li
      class={unfolded ? 'item item-unfolded' : 'item'}
      data-row={item.id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !unfolded) return;
        event.preventDefault();
        fold();
      }}
    >
      <RowBody {...props} more={{ unfolded, toggle: () => setUnfolded(!unfolded), button: unfolds }} />
      {isThere && as === null && wantsDecision(item, today(now)) && (
        <Decide item={item} rows={rows} people={people} now={now} />
      )}
      {isThere && unfolded && (
        <ItemMenu
          item={item}
          people={people}
          practice={item.practice}
          actions={rows.actions()}
          onClose={fold}
          onDrop={() => {
            setUnfolded(false);
            rows.drop(item);
          }}
        />
      )}
      {failure && <Failure text={t(failure.text)} onRetry={failure.retry} />}
    </li>
  );
}

interface More {
  unfolded: boolean;
  toggle(): void;
  button: RefObject<HTMLButtonElement | null>;
}

function RowBody(props: ItemRowProps & { more: More }) {
  const { item, as, draft, rows, up, down, theirs, people, now, more } = props;
  const { t } = useTexts();
  const id = useId();
  if (as === 'deleted' || as === 'dropped') {
    const said = t(as === 'deleted' ? 'item_deleted' : 'item_dropped', [item.text]);
    return <GoneItem said={said} onUndo={() => rows.undo(item)} />;
  }
  if (draft) return <ItemEdit draft={draft} rows={rows} theirs={theirs} people={people} />;

  const done = as === 'done';
  const edit = () => rows.edit(draftOf(item));
  const move = (step: Step | null) => {
    if (step) rows.move(item, step.after, step.before);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: up, ArrowDown: down }[event.key];
    const onBox = event.target instanceof HTMLInputElement;
    if (event.altKey && step !== undefined) move(step);
    else if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !onBox) return;
    else if (step !== undefined) focusNeighbour(event.target, event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter') edit();
    else if (event.key === 'Delete' || event.key === 'Backspace') rows.remove(item);
    else return;
    event.preventDefault();
  };
  const actions = [
    { as: 'editItem', text: t('item_edit', [item.text]), icon: <icons.edit />, run: edit },
    {
      as: 'moveItemUp',
      text: t('item_move_up', [item.text]),
      icon: <icons.up />,
      run: () => move(up),
      off: !up,
    },
    {
      as: 'moveItemDown',
      text: t('item_move_down', [item.text]),
      icon: <icons.down />,
      run: () => move(down),
      off: !down,
    },
    {
      as: 'deleteItem',
      text: t('item_delete', [item.text]),
      icon: <icons.remove />,
      run: () => rows.remove(item),
      destroys: true,
    },
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are short cuts; each has its button within
    <div class={done ? 'item-line item-done' : 'item-line'} onKeyDown={onKeyDown}>
      <input
        type="checkbox"
        class="check"
        checked={done}
        data-command="doneItem"
        data-destructive="Delete Backspace"
        aria-labelledby={`${id}-text`}
        onChange={(event) => (event.currentTarget.checked ? rows.check(item) : rows.uncheck(item))}
      />
      <span class="item-words">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the pointer's short way to the edit button beside it */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: that button is there for the keyboard */}
        <span id={`${id}-text`} class="item-text" dir="auto" onClick={edit}>
          {item.text}
        </span>
        <ItemMeta item={item} now={now} />
      </span>
      <span class="item-actions">
        {actions.map(({ as, text, icon, run, off = false, destroys = false }) => (
          <button
            key={text}
            type="button"
            class="icon-button"
            data-command={as}
            aria-label={text}
            title={text}
            aria-disabled={off}
            {...(destroys && { 'data-destructive': '' })}
            onClick={run}
          >
            {icon}
          </button>
        ))}
        <button
          ref={more.button}
          type="button"
          class="icon-button"
          data-command="itemMenu"
          aria-label={t('item_more', [item.text])}
          title={t('item_more', [item.text])}
          aria-expanded={more.unfolded}
          onClick={more.toggle}
        >
          <icons.more />
        </button>
      </span>
    </div>
  );
}

function focusNeighbour(from: EventTarget | null, step: 1 | -1): void {
  if (!(from instanceof HTMLElement)) return;
  const boxes = [...(from.closest('[data-rows]')?.querySelectorAll<HTMLElement>('.check') ?? [])];
  boxes[boxes.indexOf(from) + step]?.focus();
}
