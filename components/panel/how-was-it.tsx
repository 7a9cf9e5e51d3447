import type { Meeting } from '../../utils/model/meeting';
import { DescribeTalk } from '../talks/describe-talk';
import type { PanelActions } from './panel-props';

/** From so long after it began on one can say how it is. */
const MINUTES = 20;

interface HowWasItProps {
  meeting: Meeting;
  now: string;
  actions: Pick<PanelActions, 'describeMeeting'>;
}

/** Under the notes of a talk that is nearly over or past: how it was. */
export function HowWasIt({ meeting, now, actions }: HowWasItProps) {
  const { startsAt, state } = meeting;
  if (startsAt === null || state === 'skipped') return null;
  if (Date.parse(now) - Date.parse(startsAt) < MINUTES * 60_000) return null;
  return <DescribeTalk meeting={meeting} onDescribe={actions.describeMeeting} />;
}
