import type { PeriodChoice } from '../../../../components/look-back/look-back-head';
import type { Period } from '../../../../utils/model/period';
import type { RouteOf, ViewProps } from '../view-props';

/** What both sides of looking back are handed. */
export interface LookBackProps extends ViewProps<RouteOf<'look-back'>> {
  period: Period;
  choice: PeriodChoice;
  onChoose(choice: PeriodChoice): void;
}
