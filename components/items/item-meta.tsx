import { daysBetween, isOverdue, today } from '../../utils/model/due';
import type { OpenItem } from '../../utils/model/item';
import { LONG_CARRIED } from '../../utils/model/open-item-filter';
import { plural } from '../plural';
import { useTexts } from '../texts';
import { dayCount } from '../time/day-count';
import { dayText } from '../time/day-text';

/** Younger than a week is fresh: saying so would only be noise. */
const TOLD_AGE_DAYS = 7;

/** When it is due, how often it was carried, how old it is: only what is worth a look. */
export function ItemMeta({ item, now }: { item: OpenItem; now: string }) {
  const texts = useTexts();
  const { t, language } = texts;
  const day = today(now);
  const age = daysBetween(today(item.createdAt), day);
  const late = isOverdue(item.dueOn, day);
  if (item.dueOn === null && item.carried === 0 && age < TOLD_AGE_DAYS) return null;
  return (
    <span class="item-meta">
      {item.dueOn !== null && (
        <time class={late ? 'item-late' : undefined} dateTime={item.dueOn}>
          {t(late ? 'item_overdue' : 'item_due', [dayText(item.dueOn, day, language)])}
        </time>
      )}
      {item.carried > 0 && (
        <span class={item.carried >= LONG_CARRIED ? 'item-long' : undefined}>
          {plural(texts, 'item_carried', item.carried)}
        </span>
      )}
      {age >= TOLD_AGE_DAYS && <span>{dayCount(age, language)}</span>}
    </span>
  );
}
