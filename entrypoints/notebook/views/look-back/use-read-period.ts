import { useRef } from 'preact/hooks';
import { type Period, spanOf } from '../../../../utils/model/period';
import type { TimeSpan } from '../../../../utils/model/records-of';
import type { Live } from '../../../pages/live';
import { useLive } from '../../use-live';

interface OfPeriod<Records> {
  period: Period;
  records: Records;
}

/** What was read of a period, with the period it is of: while another is read, the last stays, so that nothing jumps. */
export function useReadPeriod<Records>(
  period: Period,
  read: (span: TimeSpan) => Promise<Records>,
): { shown: OfPeriod<Records> | null; page: Live<OfPeriod<Records>> } {
  const page = useLive(
    async () => ({ period, records: await read(spanOf(period)) }),
    `${period.from} ${period.until}`,
  );
  const last = useRef<OfPeriod<Records> | null>(null);
  last.current = page.value.value ?? (page.failed.value ? null : last.current);
  return { shown: last.current, page };
}
