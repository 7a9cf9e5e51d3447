import { useLayoutEffect, useRef } from 'preact/hooks';
import { moodsOf } from '../../../../utils/guide/streak';
import { today } from '../../../../utils/model/due';
import { useTexts } from '../../../texts';
import { useAttempt } from '../../../use-attempt';
import type { ShelfProps } from '../../practice-props';
import { MoodsAsk } from './moods-ask';
import { MoodsTrend } from './moods-trend';
import { moodWord } from './moods-words';

/** How they are, asked once a day, and how that went over time. */
export function Moods({ talk, practice, items }: ShelfProps) {
  const { t } = useTexts();
  const { attempt, failure } = useAttempt();
  const moods = moodsOf(items);
  const last = moods.at(-1);
  const ofToday = last && today(last.at) === today(talk.now) ? last : null;

  const undoButton = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(ofToday === null);
  useLayoutEffect(() => {
    // The field that was typed into is gone: what took its place gets the focus.
    const took = wasAsked.current && ofToday !== null && document.activeElement === document.body;
    wasAsked.current = ofToday === null;
    if (took) undoButton.current?.focus();
  }, [ofToday === null]);

  function undo(at: string) {
    const item = items.find((one) => one.createdAt === at);
    if (item) attempt(t('check_in_not_undone'), () => talk.actions.deleteItem(item.id));
  }

  return (
    <div class="moods">
      {ofToday ? (
        <p class="row">
          <span dir="auto">{t('mood_today', [moodWord(t, ofToday)])}</span>
          <button
            ref={undoButton}
            type="button"
            class="link"
            data-destructive=""
            onClick={() => undo(ofToday.at)}
          >
            {t('undo')}
          </button>
        </p>
      ) : (
        <MoodsAsk talk={talk} practice={practice} />
      )}
      {failure}
      <MoodsTrend moods={moods} now={talk.now} />
    </div>
  );
}
