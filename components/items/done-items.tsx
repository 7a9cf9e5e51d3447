import { useId } from 'preact/hooks';
import type { Item } from '../../utils/model/item';
import { Failure } from '../failure';
import { useTexts } from '../texts';
import type { ItemRows } from './row-state';

/** What was done or dropped since the last talk, folded away; unchecking brings an item back. */
export function DoneItems({ items, rows }: { items: readonly Item[]; rows: ItemRows }) {
  const { t, language } = useTexts();
  const id = useId();
  const settled = items.filter((item) => !rows.states.value.has(item.id));
  if (settled.length === 0) return null;
  return (
    <details class="done">
      <summary>{t('done_since_last_time', [new Intl.NumberFormat(language).format(settled.length)])}</summary>
      <ul class="items">
        {settled.map((item) => {
          const failure = rows.failures.value.get(item.id);
          const dropped = item.state === 'dropped';
          return (
            <li key={item.id} class="item">
              <div class={dropped ? 'item-line item-done item-dropped' : 'item-line item-done'}>
                <input
                  type="checkbox"
                  class="check"
                  checked
                  {...(dropped && { 'aria-describedby': `${id}-${item.id}-state` })}
                  aria-labelledby={`${id}-${item.id}`}
                  onChange={() => rows.reopen(item)}
                />
                <span id={`${id}-${item.id}`} class="item-text" dir="auto">
                  {item.text}
                </span>
                {dropped && (
                  <span id={`${id}-${item.id}-state`} class="item-meta">
                    {t('state_dropped')}
                  </span>
                )}
              </div>
              {failure && <Failure text={t(failure.text)} onRetry={failure.retry} />}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
