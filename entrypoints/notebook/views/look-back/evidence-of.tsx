import { EvidenceView } from '../../../../components/look-back/evidence-view';
import { LookBackHead } from '../../../../components/look-back/look-back-head';
import { useTexts } from '../../../../components/texts';
import { countedTalks } from '../../../../utils/model/seen-talks';
import { ViewFailure } from '../view-failure';
import type { LookBackProps } from './look-back-props';
import { useReadPeriod } from './use-read-period';

/** What there is to say of one person. */
export function EvidenceOf({
  ask,
  onStatus,
  period,
  choice,
  onChoose,
  personId,
}: LookBackProps & { personId: string }) {
  const { t } = useTexts();
  const { shown, page } = useReadPeriod(period, async (span) => {
    const [records, week] = await Promise.all([
      ask('readRecordsOf', { personId, ...span }),
      ask('readWeek', null),
    ]);
    if (records === null) return null;
    const { meetings, seen } = countedTalks(records.meetings, week, span, new Date().toISOString());
    return { ...records, meetings, seen: seen.filter((talk) => talk.personId === personId) };
  });
  if (shown === null) return <ViewFailure of={page} />;
  const { records } = shown;
  const title = records ? t('look_back_on', [records.person.name]) : t('look_back_gone');
  return (
    <>
      <LookBackHead title={title} isOfAll={false} {...{ period, choice, onChoose }} />
      {records && <EvidenceView {...{ records, onStatus, period: shown.period }} onPrint={() => print()} />}
    </>
  );
}
