import { useState } from 'preact/hooks';
import { type LineMark, markOf } from '../../utils/guide/line-marks';
import { UP_TOPICS, type UpTopic } from '../../utils/model/item';
import { PRIVACY_TEXTS, UP_TEXTS } from '../items/mark-texts';
import { RaiseWith } from '../people/raise-with';
import { useTexts } from '../texts';
import { useAttempt } from '../use-attempt';
import { wordsOf } from './note-line';
import type { PanelActions } from './panel-props';

interface LineToolsProps {
  id: string;
  /** The line of the notes the cursor stands in, as it stands there. */
  line: string;
  personId: string;
  meetingId: string;
  people: ReadonlyArray<{ id: string; name: string }>;
  actions: Pick<PanelActions, 'addItem' | 'passOn'>;
  /** Marks the line, or takes the mark away. */
  onMark(mark: LineMark): void;
  /** Tells what was done. */
  onSaid(words: string): void;
  onClose(): void;
}

const LINE_MARKS = ['shareable', 'confidential'] as const satisfies readonly LineMark[];

/** What one line of the notes can become, besides a line of the notes. */
export function LineTools(props: LineToolsProps) {
  const { id, line, personId, meetingId, people, actions, onMark, onSaid, onClose } = props;
  const { t } = useTexts();
  const { attempt, failure } = useAttempt();
  const [asks, setAsks] = useState<'raise' | 'up' | null>(null);
  const text = wordsOf(line);
  const off = text === '';
  const mark = markOf(line);
  // The line itself remembers it: whatever is made of it later is as confidential as it is.
  const confidential = mark === 'confidential';

  const toggle = (next: 'raise' | 'up') => setAsks(asks === next ? null : next);
  const keep = (said: string, action: () => Promise<void>) =>
    attempt(t('line_not_kept'), async () => {
      await action();
      onSaid(said);
    });
  const becomes = { personId, meetingId, text, owner: 'me' } as const;
  const goUp = (up: UpTopic) =>
    keep(t('line_goes_up'), () =>
      actions.addItem({ ...becomes, kind: 'update', practice: 'upward', part: { answer: '' }, up }),
    );
  const makeItem = () =>
    keep(t('line_is_item'), () =>
      actions.addItem({
        ...becomes,
        kind: 'action',
        part: { form: 'promise', waitingFor: null },
        privacy: confidential ? 'confidential' : 'private',
      }),
    );

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      id={id}
      class="line-tools"
      role="group"
      aria-label={t('this_line')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <p class={off ? 'hint' : 'line-tools-words'} dir="auto">
        {off ? t('line_empty') : text}
      </p>
      <div class="row">
        {LINE_MARKS.map((one) => (
          <button
            key={one}
            type="button"
            class="chip-button"
            disabled={off}
            aria-pressed={mark === one}
            title={one === 'shareable' ? t('share_line_hint') : undefined}
            // Pressing must not take the cursor from the line.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onMark(one)}
          >
            {t(PRIVACY_TEXTS[one])}
          </button>
        ))}
        <button
          type="button"
          class="chip-button"
          disabled={off}
          aria-expanded={asks === 'raise'}
          onClick={() => toggle('raise')}
        >
          {t('raise_line')}
        </button>
        <button
          type="button"
          class="chip-button"
          disabled={off || confidential}
          aria-expanded={asks === 'up' && !confidential}
          onClick={() => toggle('up')}
        >
          {t('for_my_manager')}
        </button>
        <button type="button" class="chip-button" disabled={off} onClick={makeItem}>
          {t('make_open_item')}
        </button>
      </div>
      {confidential && <p class="hint">{t('confidential_line_means')}</p>}
      {asks === 'raise' && !off && (
        <RaiseWith
          people={people}
          onRaise={(to) =>
            actions.passOn({
              from: { text, personId, confidential },
              to: [to],
              as: 'point',
              practice: null,
            })
          }
          onRaised={(name) => onSaid(t('raised_with', [name]))}
        />
      )}
      {asks === 'up' && !off && !confidential && (
        <div class="row">
          {UP_TOPICS.map((topic) => (
            <button key={topic} type="button" class="chip-button" onClick={() => goUp(topic)}>
              {t(UP_TEXTS[topic])}
            </button>
          ))}
        </div>
      )}
      {failure}
    </div>
  );
}
