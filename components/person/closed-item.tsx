import { useId } from 'preact/hooks';
import { placeOf } from '../../utils/guide/practice-of-item';
import { type Item, isListed } from '../../utils/model/item';
import type { Relationship } from '../../utils/model/person';
import { Failure } from '../failure';
import type { ItemRows } from '../items/row-state';
import { guideText } from '../practices/guide-text';
import { useTexts } from '../texts';
import { dateText } from '../time/date-text';
import { Moment } from '../time/moment';

interface ClosedItemProps {
  item: Item;
  relationship: Relationship;
  rows: ItemRows;
  now: string;
}

/** What was done, dropped or recorded. What was ticked off can be opened again; what was recorded stays. */
export function ClosedItem({ item, relationship, rows, now }: ClosedItemProps) {
  const { t, language } = useTexts();
  const id = useId();
  // Just ticked off or called back, it still stands in the list of what is open.
  if (rows.states.value.has(item.id)) return null;
  const failure = rows.failures.value.get(item.id);
  const at = item.closedAt ?? item.updatedAt;
  const practice = placeOf(item, relationship)?.practice.id;
  const about = [
    practice && guideText(t, 'practice', practice),
    item.state === 'dropped' && t('state_dropped'),
  ];
  const canReopen = isListed(item) || item.kind === 'goal';
  return (
    <div class="timeline-item">
      <div class={item.state === 'dropped' ? 'item-line item-done item-dropped' : 'item-line item-done'}>
        {canReopen && (
          <input
            type="checkbox"
            class="check"
            checked
            aria-labelledby={id}
            onChange={() => rows.reopen(item)}
          />
        )}
        <span class="item-words">
          <span id={id} class="item-text" dir="auto">
            {item.text}
          </span>
          <span class="item-meta">
            <Moment at={at}>{dateText(at, now, language)}</Moment>
            {about.filter(Boolean).map((word) => ` · ${word}`)}
          </span>
        </span>
      </div>
      {failure && <Failure text={t(failure.text)} onRetry={failure.retry} />}
    </div>
  );
}
