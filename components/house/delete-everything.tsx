import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '../texts';
import { useTask } from '../use-task';

const LISTS = [
  {
    head: 'delete_goes',
    lines: ['delete_goes_notes', 'delete_goes_drafts', 'delete_goes_copy', 'delete_goes_settings'],
  },
  { head: 'delete_stays', lines: ['delete_stays_files', 'delete_stays_calendar', 'delete_stays_copies'] },
] as const;

export interface DeleteEverythingProps {
  onDelete(): Promise<void>;
  onStatus(text: string): void;
}

/** Deletes all that is kept, in two steps: what goes and what stays, then the deed. */
export function DeleteEverything({ onDelete, onStatus }: DeleteEverythingProps) {
  const { t } = useTexts();
  const id = useId();
  const [isAsked, setIsAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const second = useRef<HTMLHeadingElement>(null);
  const wasAsked = useRef(isAsked);
  useEffect(() => {
    if (wasAsked.current !== isAsked) (isAsked ? second : first).current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  const task = useTask(onStatus);
  return (
    <div class="notebook-part">
      {LISTS.map(({ head, lines }) => (
        <div key={head}>
          <h3 class="house-line-head">{t(head)}</h3>
          <ul class="house-list">
            {lines.map((line) => (
              <li key={line}>{t(line)}</li>
            ))}
          </ul>
        </div>
      ))}
      {isAsked ? (
        <section class="stack house-really" aria-labelledby={id}>
          <h3 ref={second} id={id} class="house-line-head" tabIndex={-1}>
            {t('delete_really')}
          </h3>
          <p>{t('delete_no_way_back')}</p>
          <div class="row">
            {/* First, where a second click in haste lands. */}
            <button type="button" class="button" disabled={task.busy} onClick={() => setIsAsked(false)}>
              {t('delete_no')}
            </button>
            <button
              type="button"
              class="button button-destructive"
              data-destructive=""
              disabled={task.busy}
              onClick={() =>
                task.run(t('delete_failed'), t('delete_doing'), async () => {
                  await onDelete();
                  return t('delete_done');
                })
              }
            >
              {t('delete_yes')}
            </button>
            {task.busy && <progress aria-label={t('delete_doing')} />}
          </div>
          {task.failure}
        </section>
      ) : (
        <div class="row">
          <button
            ref={first}
            type="button"
            class="button"
            data-destructive=""
            onClick={() => setIsAsked(true)}
          >
            {t('delete_everything_ask')}
          </button>
        </div>
      )}
    </div>
  );
}
