import { useId, useRef, useState } from 'preact/hooks';
import { MANY_SKIPPED, type Rhythm } from '../../utils/model/cadence';
import { plural } from '../plural';
import { useTexts } from '../texts';
import { PersonLink } from './person-link';
import { RhythmForm } from './rhythm-form';
import { rhythmTexts } from './rhythm-texts';
import { Bits } from './talk-row';
import type { WeekProps } from './week-props';

interface RhythmRowProps extends Pick<WeekProps, 'now' | 'actions' | 'cadences' | 'onStatus'> {
  rhythm: Rhythm;
}

/** How one person is met, and what to do about it. */
export function RhythmRow({ rhythm, ...rest }: RhythmRowProps) {
  const texts = useTexts();
  const { t } = texts;
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { person, verdict, skipped } = rhythm;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <li class="week-talk" data-person={person.id} data-row="">
      <div class="week-words">
        <span class="week-who">
          <PersonLink person={person} />
          {verdict === 'too-long' && <span class="item-late">{t('rhythm_too_long')}</span>}
        </span>
        <Bits words={rhythmTexts(texts, rhythm, rest.now)} />
        {skipped >= MANY_SKIPPED && (
          <p>
            <strong>{plural(texts, 'rhythm_skipped', skipped)}</strong> {t('rhythm_skipped_means')}
          </p>
        )}
      </div>
      <button
        ref={opener}
        type="button"
        class="link"
        data-command="adjustRhythm"
        data-about={person.name}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={t('rhythm_adjust_of', [person.name])}
        onClick={() => setOpen(!open)}
      >
        {t('rhythm_adjust')}
      </button>
      {open && <RhythmForm id={id} person={person} onClose={close} {...rest} />}
    </li>
  );
}
