import { type Figure, figureOf } from '../figure';
import { FEW, openBusyBrowser } from './open-calendar';
import { profileOurTasks } from './our-tasks';
import { useCalendar } from './use-calendar';

/** How long a task of ours keeps Calendar's page from answering: one session, profiled, from before the page loads. */
export async function measureTasks(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const chips of [300, 1_500]) {
    const browser = await openBusyBrowser(chips, FEW);
    try {
      const blank = await browser.aside.context.newPage();
      const tasks = await profileOurTasks(blank, async () =>
        useCalendar(browser, await browser.openCalendar()),
      );
      const sum = tasks.reduce((all, each) => all + each, 0);
      figures.push(
        figureOf(`${chips} chips: the longest task of ours`, 'ms', [Math.max(0, ...tasks)], 16),
        figureOf('… all of them together, as profiled', 'ms', [sum], null),
      );
    } finally {
      await browser.close();
    }
  }
  return figures;
}
