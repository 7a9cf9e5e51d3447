import { useState } from 'preact/hooks';
import { isShareableLine } from '../../utils/guide/shareable';
import { UP_TOPICS, type UpTopic } from '../../utils/model/item';
import { UP_TEXTS } from '../items/mark-texts';
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
  /** Marks the line as one that may be shared, or takes the mark away. */
  onShare(): void;
  /** Tells what was done. */
  onSaid(words: string): void;
  onClose(): void;
}

/** What one line of the notes can become, besides a line of the notes. */
export function LineTools(props: LineToolsProps) {
  const { id, line, personId, meetingId, people, actions, onShare, onSaid, onClose } = props;
  const { t } = useTexts();
  const { attempt, failure } = useAttempt();
  const [asks, setAsks] = useState<'raise' | 'up' | null>(null);
  const [confidential, setConfidential] = useState(false);
  const text = wordsOf(line);
  const off = text === '';

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
      actions.addItem({ ...becomes, kind: 'action', part: { form: 'promise', waitingFor: null } }),
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
        <button
          type="button"
          class="chip-button"
          disabled={off}
          aria-pressed={isShareableLine(line)}
          title={t('share_line_hint')}
          // Pressing must not take the cursor from the line.
          onMouseDown={(event) => event.preventDefault()}
          onClick={onShare}
        >
          {t('privacy_shareable')}
        </button>
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
          disabled={off}
          aria-expanded={asks === 'up'}
          onClick={() => toggle('up')}
        >
          {t('for_my_manager')}
        </button>
        <button type="button" class="chip-button" disabled={off} onClick={makeItem}>
          {t('make_open_item')}
        </button>
      </div>
      {asks === 'raise' && !off && (
        <>
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
          <label class="tick">
            <input
              type="checkbox"
              class="check"
              checked={confidential}
              onChange={(event) => setConfidential(event.currentTarget.checked)}
            />
            <span>{t('raise_confidentially')}</span>
          </label>
        </>
      )}
      {asks === 'up' && !off && (
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
