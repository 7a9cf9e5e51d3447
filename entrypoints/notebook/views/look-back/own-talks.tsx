import { LookBackHead } from '../../../../components/look-back/look-back-head';
import { OwnTalksView } from '../../../../components/look-back/own-talks-view';
import { useTexts } from '../../../../components/texts';
import { USUAL_CADENCES } from '../../../../utils/model/cadence';
import { countedTalks } from '../../../../utils/model/seen-talks';
import { ViewFailure } from '../view-failure';
import type { LookBackProps } from './look-back-props';
import { useReadPeriod } from './use-read-period';

/** How one's own 1:1s went. */
export function OwnTalks({ ask, go, onStatus, period, choice, onChoose }: LookBackProps) {
  const { t } = useTexts();
  const { shown, page } = useReadPeriod(period, async (span) => {
    const [talks, week, said] = await Promise.all([
      ask('readTalks', span),
      ask('readWeek', null),
      ask('readCadences', null),
    ]);
    const counted = countedTalks(talks.meetings, week, span, new Date().toISOString());
    return { people: talks.people, ...counted, cadences: { ...USUAL_CADENCES, ...said } };
  });
  return (
    <>
      <LookBackHead title={t('own_talks')} isOfAll {...{ period, choice, onChoose }} />
      {shown === null ? (
        <ViewFailure of={page} />
      ) : (
        <OwnTalksView
          {...shown}
          onPerson={(personId) => go({ view: 'look-back', personId })}
          onDescribe={(said) => ask('describeMeeting', said)}
          onPrint={() => print()}
          onStatus={onStatus}
        />
      )}
    </>
  );
}
