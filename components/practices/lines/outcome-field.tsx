import { type Signal, signal } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Item } from '../../../utils/model/item';
import { Failure } from '../../failure';
import { useRescue } from '../../rescue/rescue';
import { useTexts } from '../../texts';
import type { PracticeActions, Talk } from '../practice-props';
import { remember } from '../remember';
import { type Field, fieldsOf, typedValue } from './fields';
import { PartField } from './part-field';

/** What may be asked once a line is done with. */
const KEYS = ['answer', 'outcome'];

/** The field for what came of a line; null where there is none, or it is said already. */
export function outcomeField(item: Item): Field | null {
  const field = fieldsOf(item).find(({ key }) => KEYS.includes(key));
  return field && typedValue(item, field) === '' ? field : null;
}

/** What is typed of what came of a line; null: it is not asked for. */
export function outcomeTyped(actions: PracticeActions, id: string): Signal<string | null> {
  return remember(actions, `outcome ${id}`, () => signal<string | null>(null));
}

interface OutcomeFieldProps {
  item: Item;
  field: Field;
  talk: Talk;
}

/** After the step that ends a line: what came of it, while it is fresh. Nobody has to say it: Escape leaves. */
export function OutcomeField({ item, field, talk }: OutcomeFieldProps) {
  const { t } = useTexts();
  const block = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const typed = outcomeTyped(talk.actions, item.id);
  const rescue = useRescue();
  useLayoutEffect(() => block.current?.querySelector<HTMLElement>('.field')?.focus(), []);
  useLayoutEffect(
    () =>
      rescue.keep(
        { field: `outcome ${item.id}`, personId: item.personId },
        {
          read: () => typed.value?.trim() || null,
          write(left) {
            typed.value = left;
          },
          like: '',
        },
      ),
    [rescue, typed],
  );

  async function keep() {
    const text = typed.peek() ?? '';
    setFailed(false);
    try {
      if (text.trim() !== '')
        await talk.actions.editItem({ id: item.id, part: { [field.key]: text.trim() } });
      if (typed.peek() === text) typed.value = null;
    } catch {
      setFailed(true);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the field within
    <div
      ref={block}
      class="outcome"
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter' && !event.shiftKey) void keep();
        else if (event.key === 'Escape') typed.value = null;
        else return;
        event.preventDefault();
      }}
    >
      <PartField
        kind={item.kind}
        field={field}
        value={typed.value ?? ''}
        wrong={false}
        onChange={(value) => {
          typed.value = value;
        }}
      />
      {failed && <Failure text={t('outcome_not_kept')} onRetry={() => void keep()} />}
    </div>
  );
}
