import { useMemo, useState } from 'preact/hooks';
import type { PeriodChoice } from '../../../components/look-back/look-back-head';
import { addDays, today } from '../../../utils/model/due';
import { periodUntil } from '../../../utils/model/period';
import { EvidenceOf } from './look-back/evidence-of';
import { OwnTalks } from './look-back/own-talks';
import type { RouteOf, ViewProps } from './view-props';

/** Looking back on one's own 1:1s, or on one person. How far is the same for all of them while the page is open. */
export function LookBackPage(props: ViewProps<RouteOf<'look-back'>>) {
  const { route, now } = props;
  const day = today(now);
  const [choice, setChoice] = useState<PeriodChoice>({ stretch: 'half', since: addDays(day, -30) });
  const { stretch, since } = choice;
  const period = useMemo(() => periodUntil(day, stretch, since), [day, stretch, since]);
  const given = { ...props, period, choice, onChoose: setChoice };
  return route.personId === null ? (
    <OwnTalks {...given} />
  ) : (
    <EvidenceOf key={route.personId} {...given} personId={route.personId} />
  );
}
