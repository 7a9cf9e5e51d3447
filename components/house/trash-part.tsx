import { useRef, useState } from 'preact/hooks';
import { daysBetween, today } from '../../utils/model/due';
import { TRASH_DAYS, type TrashEntry } from '../../utils/model/trash';
import { useTexts } from '../texts';
import { dateText } from '../time/date-text';
import { dayCount } from '../time/day-count';
import { Moment } from '../time/moment';
import { relativeDay } from '../time/relative-day';
import { useTask } from '../use-task';
import type { NotebookActions } from './house-props';
import { HouseSection } from './house-section';

interface TrashPartProps {
  /** Newest first. */
  trash: TrashEntry[];
  now: string;
  actions: Pick<NotebookActions, 'putBack' | 'deleteForGood'>;
  onStatus(text: string): void;
}

/** What was deleted, for how long it rests, and the way back. */
export function TrashPart({ trash, now, actions, onStatus }: TrashPartProps) {
  const { t } = useTexts();
  const head = useRef<HTMLHeadingElement>(null);
  const task = useTask(onStatus);
  const end = (failed: string, done: string, action: () => Promise<void>) =>
    task.run(failed, '', async () => {
      await action();
      // The button that was pressed is gone.
      head.current?.focus();
      return done;
    });
  return (
    <HouseSection part="trash" means={t('trash_means', [String(TRASH_DAYS)])} head={head}>
      {trash.length === 0 ? (
        <p class="empty">{t('trash_empty')}</p>
      ) : (
        <ul class="notebook-part trash" data-rows="">
          {trash.map((entry) => (
            <TrashRow
              key={entry.id}
              entry={entry}
              now={now}
              busy={task.busy}
              onPutBack={() => end(t('not_put_back'), t('put_back_done'), () => actions.putBack(entry))}
              onDelete={() =>
                end(t('not_deleted_for_good'), t('deleted_for_good'), () => actions.deleteForGood(entry))
              }
            />
          ))}
        </ul>
      )}
      {task.failure}
    </HouseSection>
  );
}

interface TrashRowProps {
  entry: TrashEntry;
  now: string;
  busy: boolean;
  onPutBack(): void;
  onDelete(): void;
}

function TrashRow({ entry, now, busy, onPutBack, onDelete }: TrashRowProps) {
  const { t, language } = useTexts();
  const [asked, setAsked] = useState(false);
  const { is, text, deletedAt } = entry;
  const left = Math.max(0, TRASH_DAYS - daysBetween(today(deletedAt), today(now)));
  const shown = text.trim().split('\n')[0] ?? '';
  return (
    <li data-row="">
      <p class="trash-words" dir="auto">
        {shown}
      </p>
      <p class="hint">
        {whatItIs()}
        {' · '}
        <Moment at={deletedAt}>{t('deleted_when', [relativeDay(deletedAt, now, language)])}</Moment>
        {' · '}
        {t('trash_days_left', [dayCount(left, language)])}
      </p>
      <div class="row">
        <button
          type="button"
          class="button"
          disabled={busy}
          data-command="putBack"
          data-about={shown}
          aria-label={t('put_back_of', [shown])}
          onClick={onPutBack}
        >
          {t('put_back')}
        </button>
        <button
          type="button"
          class="link"
          data-destructive=""
          disabled={busy}
          aria-label={t(asked ? 'really_delete_of' : 'delete_for_good_of', [shown])}
          onBlur={() => setAsked(false)}
          onClick={() => (asked ? onDelete() : setAsked(true))}
        >
          {t(asked ? 'really_delete' : 'delete_for_good')}
        </button>
      </div>
    </li>
  );

  function whatItIs(): string {
    if (is === 'person') return t('trash_person');
    const { who, startsAt } = entry;
    if (is === 'item') return who === null ? t('trash_own_item') : t('trash_item', [who]);
    if (startsAt === null) return t('trash_note', [who ?? '']);
    return t('trash_note_of', [who ?? '', dateText(startsAt, now, language)]);
  }
}
