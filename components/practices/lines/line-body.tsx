import { useId, useRef, useState } from 'preact/hooks';
import { nextStep } from '../../../utils/guide/next-step';
import { placeOf } from '../../../utils/guide/practice-of-item';
import { today } from '../../../utils/model/due';
import { type Item, isListed } from '../../../utils/model/item';
import { icons } from '../../icons';
import type { ItemActions } from '../../items/item-actions';
import { ItemMenu } from '../../items/item-menu';
import { useTexts } from '../../texts';
import type { Talk } from '../practice-props';
import { LineDetails } from './line-details';
import { draftOf } from './line-draft';
import { LineMeta } from './line-meta';
import type { LineRows } from './line-rows';
import { OutcomeField, outcomeField, outcomeTyped } from './outcome-field';
import { ReopenButton } from './reopen-button';
import { StepButton } from './step-button';

interface LineBodyProps {
  item: Item;
  rows: LineRows;
  talk: Talk;
}

/** A line as it is read. */
export function LineBody({ item, rows, talk }: LineBodyProps) {
  const { t } = useTexts();
  const id = useId();
  const [more, setMore] = useState(false);
  const moreButton = useRef<HTMLButtonElement>(null);
  const place = placeOf(item, talk.person.relationship);
  const step = nextStep(item, today(talk.now));
  const open = item.state === 'open';
  // A record of what has happened was never open.
  const isRecord = place?.shelf.begins.state === 'done' && item.state === 'done';
  // Asked only while it is fresh: with the step that ends the line.
  const outcome = outcomeField(item);
  const typed = outcomeTyped(talk.actions, item.id);
  const takeStep = () => {
    if (!step) return;
    if (outcome && 'state' in step.change) typed.value = '';
    void rows.step(item, step.change);
  };
  const edit = () => rows.edit(item.id, draftOf(item));
  const closeMore = () => {
    setMore(false);
    moreButton.current?.focus();
  };
  // What these two do is seen in the line itself, which stays for a while.
  const actions: ItemActions = {
    ...talk.actions,
    deleteItem: () => rows.remove(item),
    setItemState: (_, state) => rows.setState(item, state),
  };

  return (
    <>
      <div class={open || isRecord ? 'line-body' : 'line-body line-closed'}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the pointer's short way to the edit button beside it */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: that button is there for the keyboard */}
        <span id={`${id}-text`} class="line-text" dir="auto" onClick={edit}>
          {item.text}
        </span>
        <LineDetails item={item} />
        <div class="line-foot">
          <LineMeta item={item} talk={talk} />
          {step && <StepButton step={step} of={`${id}-text`} onStep={takeStep} />}
          {!open && !isRecord && (
            <ReopenButton text={item.text} onReopen={() => void rows.setState(item, 'open')} />
          )}
        </div>
        <span class="item-actions">
          <button
            type="button"
            class="icon-button"
            data-edits=""
            data-command="editItem"
            aria-label={t('item_edit', [item.text])}
            title={t('item_edit', [item.text])}
            onClick={edit}
          >
            <icons.edit />
          </button>
          <button
            ref={moreButton}
            type="button"
            class="icon-button"
            data-command="itemMenu"
            aria-label={t('item_more', [item.text])}
            title={t('item_more', [item.text])}
            aria-expanded={more}
            onClick={() => setMore(!more)}
          >
            <icons.more />
          </button>
        </span>
      </div>
      {outcome && !open && typed.value !== null && <OutcomeField item={item} field={outcome} talk={talk} />}
      {more && (
        <ItemMenu
          item={item}
          people={talk.view.people}
          practice={item.practice ?? place?.practice.id ?? null}
          actions={actions}
          canDrop={isListed(item) || (place?.shelf.shows.includes('dropped') ?? false)}
          onClose={closeMore}
        />
      )}
    </>
  );
}
