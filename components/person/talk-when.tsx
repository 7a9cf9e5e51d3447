import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { instantOf, wallTimeOf } from '../../utils/model/wall-time';
import { useTexts } from '../texts';
import { useAttempt } from '../use-attempt';

interface TalkWhenProps {
  /** ISO instant. */
  startsAt: string;
  minutes: number | null;
  /** What else is asked. */
  children?: ComponentChildren;
  onSave(when: { startsAt: string; minutes: number | null }): Promise<void>;
  onCancel(): void;
}

/** When a talk without an event was: day, time, and how long it took if that is known. */
export function TalkWhen({ startsAt, minutes, children, onSave, onCancel }: TalkWhenProps) {
  const { t } = useTexts();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const { attempt, failure } = useAttempt();
  const then = wallTimeOf(startsAt, null);
  const [day, setDay] = useState(then.day);
  const [time, setTime] = useState(clock(then.minutes));
  const [length, setLength] = useState(minutes === null ? '' : String(minutes));
  useLayoutEffect(() => first.current?.focus(), []);

  function save() {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const at = instantOf(day, hour * 60 + minute, null);
    if (at === null) return;
    const took = Number.parseInt(length, 10);
    attempt(t('talk_not_saved'), () => onSave({ startsAt: at, minutes: took > 0 ? took : null }));
  }

  return (
    <form
      class="stack talk-when-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <div class="row">
        <Labelled id={`${id}-day`} text={t('talk_day')}>
          <input
            ref={first}
            id={`${id}-day`}
            class="field"
            type="date"
            required
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </Labelled>
        <Labelled id={`${id}-time`} text={t('talk_time')}>
          <input
            id={`${id}-time`}
            class="field"
            type="time"
            required
            value={time}
            onInput={(event) => setTime(event.currentTarget.value)}
          />
        </Labelled>
        <Labelled id={`${id}-length`} text={t('talk_minutes')}>
          <input
            id={`${id}-length`}
            class="field talk-minutes"
            type="number"
            min="1"
            max="600"
            value={length}
            onInput={(event) => setLength(event.currentTarget.value)}
          />
        </Labelled>
      </div>
      {children}
      <div class="row">
        <button type="submit" class="button button-main">
          {t('save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
      {failure}
    </form>
  );
}

function Labelled({ id, text, children }: { id: string; text: string; children: ComponentChildren }) {
  return (
    <div>
      <label class="field-label" for={id}>
        {text}
      </label>
      {children}
    </div>
  );
}

/** `HH:MM`, as the field for a time wants it. */
function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
