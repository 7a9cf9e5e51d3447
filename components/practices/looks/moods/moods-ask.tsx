import { useRef, useState } from 'preact/hooks';
import { useRescue } from '../../../rescue/rescue';
import { Segments } from '../../../segments';
import { useTexts } from '../../../texts';
import { useAttempt } from '../../../use-attempt';
import { plainLine } from '../../lines/line-draft';
import type { ShelfProps } from '../../practice-props';
import { keptTyped } from '../goals/kept';
import { MOOD_TEXTS } from './moods-words';

const NOTHING = { score: '', word: '' };

/** How are they? One of five, and perhaps a word. */
export function MoodsAsk({ talk, practice }: Pick<ShelfProps, 'talk' | 'practice'>) {
  const { t } = useTexts();
  const { person, actions } = talk;
  const { attempt, failure } = useAttempt();
  const form = useRef<HTMLFormElement>(null);
  const [lacksChoice, setLacksChoice] = useState(false);
  const rescue = useRescue();
  const draft = keptTyped(actions, `mood ${person.id}`, {
    rescue,
    personId: person.id,
    begin: NOTHING,
    isTyped: (typed) => typed.word.trim() !== '',
    like: NOTHING,
  });
  const { score, word } = draft.value;

  function keep() {
    setLacksChoice(score === '');
    if (score === '') {
      form.current?.querySelector('input')?.focus();
      return;
    }
    attempt(t('check_in_not_kept'), async () => {
      const sent = draft.value;
      const key = MOOD_TEXTS[Number(sent.score) - 1];
      if (!key) return;
      await actions.addItem({
        personId: person.id,
        meetingId: talk.meetingId,
        kind: 'check-in',
        text: plainLine(sent.word) || t(key),
        owner: 'them',
        state: 'done',
        practice: practice.id,
        part: { score: Number(sent.score), kept: null },
      });
      if (draft.value === sent) draft.value = NOTHING;
    });
  }

  return (
    <form
      ref={form}
      class="mood-ask"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        if (!(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        keep();
      }}
    >
      <Segments
        label={t('mood_how')}
        options={MOOD_TEXTS.map((key, index) => ({ value: String(index + 1), text: t(key) }))}
        value={score}
        onChange={(next) => {
          draft.value = { ...draft.value, score: next };
          setLacksChoice(false);
        }}
      />
      <div class="mood-word">
        <input
          class="field"
          dir="auto"
          autocomplete="off"
          aria-label={t('mood_word')}
          placeholder={t('mood_word')}
          value={word}
          onInput={(event) => {
            draft.value = { ...draft.value, word: event.currentTarget.value };
          }}
        />
        <button type="submit" class="button">
          {t('mood_keep')}
        </button>
      </div>
      {lacksChoice && (
        <p class="failure" role="alert">
          {t('mood_choose')}
        </p>
      )}
      {failure}
    </form>
  );
}
