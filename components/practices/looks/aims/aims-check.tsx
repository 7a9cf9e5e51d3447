import type { Goal } from '../../../../utils/guide/goal-tree';
import { type CheckIn, isCheckIn, streakOf } from '../../../../utils/guide/streak';
import { today } from '../../../../utils/model/due';
import { plural } from '../../../plural';
import { useRescue } from '../../../rescue/rescue';
import { useTexts } from '../../../texts';
import { useAttempt } from '../../../use-attempt';
import { plainLine } from '../../lines/line-draft';
import type { ShelfProps } from '../../practice-props';
import { keptTyped } from '../goals/kept';

const MOST_DOTS = 8;

const ANSWERS = [
  { kept: true, text: 'aim_kept' },
  { kept: false, text: 'aim_not_kept' },
] as const;

type AimsCheckProps = Pick<ShelfProps, 'talk' | 'practice'> & { aim: Goal };

/** How an aim went: one of two buttons, once a day; how often it was kept in a row, and the last times. */
export function AimsCheck({ aim, talk, practice }: AimsCheckProps) {
  const texts = useTexts();
  const { t } = texts;
  const { person, view, actions } = talk;
  const { attempt, failure } = useAttempt();
  const rescue = useRescue();
  const word = keptTyped(actions, `aim word ${aim.id}`, {
    rescue,
    personId: person.id,
    begin: '',
    isTyped: (typed) => typed.trim() !== '',
    like: '',
  });
  const checks = view.closed
    .filter(isCheckIn)
    .filter((check) => check.aboutId === aim.id && check.part.kept !== null)
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const last = checks.at(-1);
  const ofToday = last && today(last.createdAt) === today(talk.now) ? last : null;
  const streak = streakOf(aim.id, checks);

  function check(isKept: boolean, text: string) {
    attempt(t('check_in_not_kept'), async () => {
      const typed = word.value;
      await actions.addItem({
        personId: person.id,
        meetingId: talk.meetingId,
        kind: 'check-in',
        text: plainLine(typed) || text,
        owner: aim.owner,
        state: 'done',
        practice: practice.id,
        aboutId: aim.id,
        part: { score: null, kept: isKept },
      });
      if (word.value === typed) word.value = '';
    });
  }

  return (
    <div class="aim">
      {checks.length > 0 && (
        <p class="aim-past">
          <Dots checks={checks.slice(-MOST_DOTS)} />
          {streak > 0 && <span>{plural(texts, 'aim_in_a_row', streak)}</span>}
        </p>
      )}
      {ofToday ? (
        <p class="aim-today">
          <span dir="auto">{t('aim_today', [said(ofToday, t(answerOf(ofToday)))])}</span>
          <button
            type="button"
            class="link"
            data-destructive=""
            onClick={() => attempt(t('check_in_not_undone'), () => actions.deleteItem(ofToday.id))}
          >
            {t('undo')}
          </button>
        </p>
      ) : (
        aim.state === 'open' && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
          <div class="row" role="group" aria-label={t('aim_check_in', [aim.text])}>
            {ANSWERS.map(({ kept: isKept, text }) => (
              <button key={text} type="button" class="button" onClick={() => check(isKept, t(text))}>
                {t(text)}
              </button>
            ))}
            <input
              class="field aim-word"
              dir="auto"
              autocomplete="off"
              aria-label={t('aim_word')}
              placeholder={t('aim_word')}
              value={word.value}
              onInput={(event) => {
                word.value = event.currentTarget.value;
              }}
            />
          </div>
        )
      )}
      {failure}
    </div>
  );
}

/** Full: kept; hollow: not. */
function Dots({ checks }: { checks: readonly CheckIn[] }) {
  const { t, language } = useTexts();
  const list = new Intl.ListFormat(language, { type: 'unit' }).format(
    checks.map((check) => t(answerOf(check))),
  );
  return (
    <span class="dots" role="img" aria-label={t('aim_dots', [list])}>
      {checks.map(({ id, part }) => (
        <span key={id} class={part.kept ? 'dot dot-kept' : 'dot'} />
      ))}
    </span>
  );
}

function answerOf({ part }: CheckIn): 'aim_kept' | 'aim_not_kept' {
  return part.kept ? 'aim_kept' : 'aim_not_kept';
}

/** The answer, and the word typed with it. */
function said({ text }: CheckIn, answer: string): string {
  return text === answer ? answer : `${answer} – ${text}`;
}
