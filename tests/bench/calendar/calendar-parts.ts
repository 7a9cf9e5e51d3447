import type { Figure } from '../figure';
import type { Amount } from '../ten-years';
import { measureClick } from './measure-click';
import { measureCost } from './measure-cost';
import { measureGrowth } from './measure-growth';
import { measureIdle } from './measure-idle';
import { measureTasks } from './measure-tasks';

/** What is measured beside the stand-in calendar, by the name that `--only` takes. Each opens browsers of its own. */
export const calendarParts = { page, click: measureClick } satisfies Record<
  string,
  (amount: Amount) => Promise<Figure[]>
>;

async function page(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const measure of [measureCost, measureTasks, measureGrowth, measureIdle])
    figures.push(...(await measure()));
  return figures;
}
