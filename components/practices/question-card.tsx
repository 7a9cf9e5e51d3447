import { signal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { nextQuestion, type Question } from '../../utils/guide/next-question';
import { daysBetween, today } from '../../utils/model/due';
import { useTexts } from '../texts';
import { dayCount } from '../time/day-count';
import { useAttempt } from '../use-attempt';
import { guideText } from './guide-text';
import type { Talk } from './practice-props';
import { remember } from './remember';

/** One question for this talk, of the practice that has waited longest: to be asked, passed over, or left. */
export function QuestionCard({ talk }: { talk: Talk }) {
  const { t, language } = useTexts();
  const id = useId();
  const { attempt, failure } = useAttempt();
  const { person, meetingId, view, actions, now } = talk;
  const wanted = remember(actions, `question ${meetingId}`, () => signal(false));
  const link = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);

  const question = nextQuestion(
    view.coverage,
    person.relationship,
    (key) => guideText(t, 'question', key) !== '',
  );
  const rests = view.coverage.restsIn === meetingId;
  const quiet = !wanted.value && (rests || wasTaken(talk));
  const wasQuiet = useRef(quiet);
  useLayoutEffect(() => {
    // The button that was pressed is gone with what stood around it: the focus goes on to what came in its place.
    if (wasQuiet.current !== quiet && document.activeElement === document.body)
      (quiet ? link : first).current?.focus();
    wasQuiet.current = quiet;
  }, [quiet]);

  if (!question) return null;
  if (quiet)
    return (
      <div class="question-quiet">
        <button
          ref={link}
          type="button"
          class="link"
          onClick={() => {
            wanted.value = true;
            if (rests) attempt(t('offer_failed'), () => actions.restQuestions(person.id, null));
          }}
        >
          {t('offer_question')}
        </button>
      </div>
    );

  const words = guideText(t, 'question', question.id);
  const act = (action: () => Promise<void>) => attempt(t('offer_failed'), action);
  const done = async (action: Promise<void>) => {
    await action;
    wanted.value = false;
  };
  return (
    <section class="block question" aria-labelledby={id}>
      <h2 id={id} class="unseen">
        {t('one_question')}
      </h2>
      <p class="question-words" aria-live="polite">
        {words}
      </p>
      <p class="hint">{waits(question)}</p>
      <div class="row question-buttons">
        <button
          ref={first}
          type="button"
          class="button"
          data-command="askQuestion"
          onClick={() =>
            act(() =>
              done(
                actions.takeQuestion({
                  personId: person.id,
                  meetingId,
                  questionId: question.id,
                  practice: question.practice,
                  text: words,
                }),
              ),
            )
          }
        >
          {t('offer_ask')}
        </button>
        <button
          type="button"
          class="link"
          onClick={() => act(() => actions.passQuestion(person.id, question.id))}
        >
          {t('offer_another')}
        </button>
        <button
          type="button"
          class="link"
          onClick={() => act(() => done(actions.restQuestions(person.id, meetingId)))}
        >
          {t('offer_not_now')}
        </button>
      </div>
      {failure}
    </section>
  );

  function waits({ practice }: Question): string {
    const name = guideText(t, 'practice', practice);
    const at = view.coverage.touched[practice];
    if (at === undefined) return t('offer_waits_never', [name]);
    const days = daysBetween(today(at), today(now));
    return days < 1 ? t('offer_waits_today', [name]) : t('offer_waits', [name, dayCount(days, language)]);
  }
}

/** Whether a question stands in this talk already. */
function wasTaken({ view, meetingId }: Talk): boolean {
  return [...view.open, ...view.closed].some(
    (item) => item.kind === 'talking-point' && item.part.form === 'question' && item.meetingId === meetingId,
  );
}
