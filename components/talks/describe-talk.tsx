import '../styles/describe-talk.css';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Meeting, type MeetingDescription, SPOKE, WORTH } from '../../utils/model/meeting';
import { Failure } from '../failure';
import { Segments } from '../segments';
import { type TextKey, useTexts } from '../texts';
import { minuteCount } from '../time/minute-count';

const SPOKE_TEXTS = {
  me: { choice: 'spoke_me', said: 'said_me' },
  both: { choice: 'spoke_both', said: 'said_both' },
  them: { choice: 'spoke_them', said: 'said_them' },
} as const satisfies Record<string, { choice: TextKey; said: TextKey }>;
const WORTH_TEXTS = {
  yes: { choice: 'worth_yes', said: 'said_yes' },
  partly: { choice: 'worth_partly', said: 'said_partly' },
  no: { choice: 'worth_no', said: 'said_no' },
} as const satisfies Record<string, { choice: TextKey; said: TextKey }>;

/** A day: nobody talks longer. */
const MOST_MINUTES = 1440;

type Said = Omit<MeetingDescription, 'meetingId'>;

interface DescribeTalkProps {
  meeting: Pick<Meeting, 'id' | 'minutes' | 'spoke' | 'worth'>;
  /** Which one is meant, for a screen reader where there are several. */
  label?: string;
  onDescribe(said: MeetingDescription): Promise<void>;
}

/** "How was it?": one line that can be left alone; unfolded, who spoke more, whether it was worth it, how long it took. */
export function DescribeTalk({ meeting, label, onDescribe }: DescribeTalkProps) {
  const { t, language } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  // What was chosen is shown at once, and told in words when it is on disk. Quick choices must not wait for one another.
  const [chosen, setChosen] = useState<Said>({});
  const [failed, setFailed] = useState<Said | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const underWay = useRef(0);
  useLayoutEffect(() => {
    if (underWay.current === 0 && failed === null) setChosen({});
  }, [meeting]);
  const { minutes, spoke, worth } = meeting;
  const said = [
    minutes === null ? '' : minuteCount(minutes, language),
    spoke === null ? '' : t(SPOKE_TEXTS[spoke].said),
    worth === null ? '' : t(WORTH_TEXTS[worth].said),
  ].filter((words) => words !== '');
  const shown = { minutes, spoke, worth, ...chosen };

  async function say(what: Said) {
    setChosen((before) => ({ ...before, ...what }));
    setFailed(null);
    underWay.current++;
    try {
      await onDescribe({ meetingId: meeting.id, ...what });
    } catch {
      setFailed((before) => ({ ...before, ...what }));
    } finally {
      underWay.current--;
    }
  }

  function sayMinutes() {
    if (typed === null) return;
    setTyped(null);
    const given = typed.trim() === '' ? null : Math.round(Number(typed));
    const fits = given === null || (given >= 1 && given <= MOST_MINUTES);
    if (fits && given !== shown.minutes) void say({ minutes: given });
  }

  return (
    <div class="describe-talk">
      <div class="row">
        <button
          type="button"
          class="link"
          aria-expanded={open}
          aria-controls={id}
          aria-label={label}
          onClick={() => setOpen(!open)}
        >
          {t('how_was_it')}
        </button>
        {said.length > 0 && (
          <span class="hint">{new Intl.ListFormat(language, { type: 'unit' }).format(said)}</span>
        )}
      </div>
      <div id={id} class="stack" hidden={!open}>
        <Segments
          label={t('talks_spoke')}
          labelShown
          look="pills"
          options={SPOKE.map((value) => ({ value, text: t(SPOKE_TEXTS[value].choice) }))}
          value={shown.spoke}
          onChange={(value) => void say({ spoke: value })}
        />
        <Segments
          label={t('talks_worth')}
          labelShown
          look="pills"
          options={WORTH.map((value) => ({ value, text: t(WORTH_TEXTS[value].choice) }))}
          value={shown.worth}
          onChange={(value) => void say({ worth: value })}
        />
        <div class="row">
          <label class="hint" for={`${id}-minutes`}>
            {t('talk_minutes')}
          </label>
          <input
            id={`${id}-minutes`}
            class="field minutes-field"
            type="number"
            inputMode="numeric"
            min={1}
            max={MOST_MINUTES}
            value={typed ?? shown.minutes ?? ''}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onBlur={sayMinutes}
            onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && sayMinutes()}
          />
          {(spoke !== null || worth !== null) && (
            <button
              type="button"
              class="link"
              data-destructive=""
              onClick={() => void say({ spoke: null, worth: null })}
            >
              {t('take_back_said')}
            </button>
          )}
        </div>
        {failed && <Failure text={t('said_not_kept')} onRetry={() => void say(failed)} />}
      </div>
    </div>
  );
}
