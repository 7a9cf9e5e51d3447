import type { TargetedKeyboardEvent } from 'preact';
import { hasEvent } from '../../utils/model/week';
import type { CommandId } from '../commands/all-commands';
import { useTexts } from '../texts';
import { dateText } from '../time/date-text';
import { timeText } from '../time/time-text';
import { useAttempt } from '../use-attempt';
import { PersonLink } from './person-link';
import type { PastTalk, WeekProps } from './week-props';

const STATES = ['held', 'skipped'] as const;
const TEXTS = { held: 'week_held', skipped: 'week_skipped' } as const;
const COMMANDS = { held: 'heldTalk', skipped: 'skippedTalk' } as const satisfies Record<string, CommandId>;

/** The talks of the last days: whether each took place, known from the calendar or said by one click. */
export function PastPart({ past, now, actions }: Pick<WeekProps, 'past' | 'now' | 'actions'>) {
  const { t } = useTexts();
  if (past.length === 0) return null;
  return (
    <section class="notebook-section" aria-labelledby="week-past">
      <header class="notebook-words">
        <h2 class="notebook-head" id="week-past">
          {t('week_past')}
        </h2>
        <p class="hint">{t('week_past_means')}</p>
      </header>
      <ul class="notebook-part notebook-list" data-rows="" onKeyDown={onKeyDown}>
        {past.map((each) => (
          <PastRow key={`${each.person.id} ${each.talk.startsAt}`} past={each} {...{ now, actions }} />
        ))}
      </ul>
    </section>
  );
}

function PastRow({ past, now, actions }: { past: PastTalk } & Pick<WeekProps, 'now' | 'actions'>) {
  const { t, language } = useTexts();
  const { attempt, failure } = useAttempt();
  const { talk, person } = past;
  const date = dateText(talk.startsAt, now, language);
  const isSaid = talk.state === 'held' || talk.state === 'skipped';
  const tookPlace = t('week_took_place', [person.name, date]);
  return (
    <li class="week-talk" data-row="" {...(isSaid && { 'data-settled': '' })}>
      <time class="week-time week-date" dateTime={talk.startsAt}>
        {date} <span class="hint">{timeText(talk.startsAt, language)}</span>
      </time>
      <div class="week-words">
        <PersonLink person={person} />
        {talk.isMissing && talk.state !== 'skipped' && <p class="hint">{t('week_missing')}</p>}
        {failure}
      </div>
      {hasEvent(talk) ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is laid out by rules of its own
        <div class="row" role="group" aria-label={tookPlace}>
          {STATES.map((state) => (
            <button
              key={state}
              type="button"
              class="button week-state"
              data-command={COMMANDS[state]}
              data-about={tookPlace}
              aria-pressed={talk.state === state}
              onClick={() => attempt(t('week_state_not_kept'), () => actions.setMeetingState(talk, state))}
            >
              {t(TEXTS[state])}
            </button>
          ))}
        </div>
      ) : (
        <span class="hint">{t(talk.state === 'skipped' ? 'week_skipped' : 'week_held')}</span>
      )}
    </li>
  );
}

/** Down and up from one talk to the next. */
function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...event.currentTarget.children];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at + step]?.querySelector<HTMLElement>('a, button');
  if (!next) return;
  event.preventDefault();
  next.focus();
}
