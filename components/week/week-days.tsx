import { today } from '../../utils/model/due';
import { useTexts } from '../texts';
import { dateText } from '../time/date-text';
import { TalkRow } from './talk-row';
import type { WeekProps } from './week-props';

/** The talks to come, by day. Today is always among them. */
export function WeekDays({ days, now, actions }: Pick<WeekProps, 'days' | 'now' | 'actions'>) {
  const { t, language } = useTexts();
  return (
    <>
      {days.map(({ day, talks }) => {
        const date = dateText(`${day}T12:00:00`, now, language);
        const id = `day-${day}`;
        return (
          <section key={day} class="notebook-section" aria-labelledby={id}>
            <h2 class="notebook-head" id={id}>
              {day === today(now) ? t('week_today', [date]) : date}
            </h2>
            {talks.length === 0 ? (
              <p class="empty">{t('week_nothing_today')}</p>
            ) : (
              <ul class="notebook-part notebook-list" data-rows="">
                {talks.map((coming) => (
                  <TalkRow
                    key={`${coming.person.id} ${coming.talk.startsAt}`}
                    {...{ coming, now, actions }}
                  />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </>
  );
}
