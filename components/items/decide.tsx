import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { daysBetween, today } from '../../utils/model/due';
import type { OpenItem } from '../../utils/model/item';
import type { ItemChange } from '../../utils/model/new-item';
import { plural } from '../plural';
import { useTexts } from '../texts';
import { dayCount } from '../time/day-count';
import { useAttempt } from '../use-attempt';
import type { ItemRows } from './row-state';
import { waitingFor } from './waiting-for';
import { WaitingForField } from './waiting-for-field';

interface DecideProps {
  item: OpenItem;
  rows: ItemRows;
  people: ReadonlyArray<{ id: string; name: string }>;
  now: string;
}

/** Under a promise that was carried too often: do it now, set a date, delegate it, drop it. */
export function Decide({ item, rows, people, now }: DecideProps) {
  const texts = useTexts();
  const { t, language } = texts;
  const { attempt, failure } = useAttempt();
  const [asks, setAsks] = useState<'date' | 'delegate' | null>(null);
  const [date, setDate] = useState('');
  const [name, setName] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (asks) form.current?.querySelector('input')?.focus();
  }, [asks]);

  const day = today(now);
  const age = dayCount(daysBetween(today(item.createdAt), day), language);
  const edit = (change: Omit<ItemChange, 'id'>) =>
    attempt(t('item_not_changed'), () => rows.actions().editItem({ id: item.id, ...change }));

  function delegate() {
    if (item.kind !== 'action') return;
    const before = { waitingFor: item.part.waitingFor, involves: item.involves };
    const third = waitingFor(name, people, before);
    edit({ owner: 'third', part: { waitingFor: third.waitingFor }, involves: third.involves });
  }

  const ways = [
    { text: t('decide_now'), name: t('decide_now_of', [item.text]), run: () => edit({ dueOn: day }) },
    {
      text: t('decide_date'),
      name: t('decide_date_of', [item.text]),
      opens: 'date',
      run: () => setAsks(asks === 'date' ? null : 'date'),
    },
    {
      text: t('decide_delegate'),
      name: t('decide_delegate_of', [item.text]),
      opens: 'delegate',
      run: () => setAsks(asks === 'delegate' ? null : 'delegate'),
    },
    { text: t('drop'), name: t('item_drop', [item.text]), run: () => rows.drop(item), destroys: true },
  ];

  return (
    <div class="decide">
      <span>{plural(texts, 'decide_carried', item.carried, [age])}</span>
      {ways.map(({ text, name, opens, run, destroys = false }) => (
        <button
          key={text}
          type="button"
          class="link"
          aria-label={name}
          {...(opens && { 'aria-expanded': asks === opens })}
          {...(destroys && { 'data-destructive': '' })}
          onClick={run}
        >
          {text}
        </button>
      ))}
      {asks && (
        <form
          ref={form}
          class="row decide-form"
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.isComposing) return;
            event.preventDefault();
            form.current?.parentElement?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
            setAsks(null);
          }}
          onSubmit={(event) => {
            event.preventDefault();
            if (asks === 'date' && date) edit({ dueOn: date });
            if (asks === 'delegate' && name.trim()) delegate();
          }}
        >
          {asks === 'date' ? (
            <label class="item-aside">
              <span>{t('decide_due_on')}</span>
              <input
                type="date"
                class="field"
                min={day}
                required
                value={date}
                onInput={(event) => setDate(event.currentTarget.value)}
              />
            </label>
          ) : (
            <WaitingForField
              label={t('decide_delegate_to')}
              value={name}
              people={people}
              onChange={setName}
            />
          )}
          <button type="submit" class="button" disabled={asks === 'date' ? !date : !name.trim()}>
            {t('save')}
          </button>
        </form>
      )}
      {failure}
    </div>
  );
}
