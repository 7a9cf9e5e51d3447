import { useRef } from 'preact/hooks';
import { MANY_SKIPPED, type Rhythm } from '../../utils/model/cadence';
import { useTexts } from '../texts';
import { RhythmRow } from './rhythm-row';
import { useFocusAlong } from './use-focus-along';
import type { WeekProps } from './week-props';

/** Who is met too seldom, who is away, and (folded) everybody else. */
export function RhythmParts({ rhythms, ...rest }: Omit<WeekProps, 'days' | 'past'>) {
  const { t } = useTexts();
  const lists = useRef<HTMLDivElement>(null);
  useFocusAlong(lists);
  const away = rhythms.filter(({ verdict }) => verdict === 'away');
  const pressing = rhythms.filter((rhythm) => rhythm.verdict !== 'away' && presses(rhythm));
  const fine = rhythms.filter((rhythm) => rhythm.verdict === 'fine' && !presses(rhythm));
  const list = (of: readonly Rhythm[]) => (
    <ul class="notebook-part notebook-list" data-rows="">
      {of.map((rhythm) => (
        <RhythmRow key={rhythm.person.id} rhythm={rhythm} {...rest} />
      ))}
    </ul>
  );
  return (
    <div ref={lists} class="week-lists">
      <section class="notebook-section" aria-labelledby="week-drifting">
        <h2 class="notebook-head" id="week-drifting">
          {t('rhythm_drifting')}
        </h2>
        {pressing.length > 0 ? list(pressing) : <p class="empty">{t('rhythm_nobody_drifts')}</p>}
      </section>
      {away.length > 0 && (
        <section class="notebook-section" aria-labelledby="week-away">
          <h2 class="notebook-head" id="week-away">
            {t('rhythm_away')}
          </h2>
          {list(away)}
        </section>
      )}
      {fine.length > 0 && (
        <details>
          <summary>{t('rhythm_fine')}</summary>
          {list(fine)}
        </details>
      )}
    </div>
  );
}

function presses({ verdict, skipped }: Rhythm): boolean {
  return verdict !== 'fine' || skipped >= MANY_SKIPPED;
}
