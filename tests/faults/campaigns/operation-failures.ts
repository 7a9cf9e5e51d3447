import type { Campaign } from '../campaign';
import { openLab } from '../open-lab';
import { workInPages } from '../work-in-pages';

/**
 * Every call of the storage that a writing command makes fails, in every way that storage fails: the command is done
 * wholly or not at all, its caller is told, and given again it is there once.
 */
export const campaign: Campaign = {
  counts: 'failures of the storage, two at once in the full size',
  async run(run) {
    const { size, seed } = run;
    const lab = await openLab();
    try {
      const first = await lab.newPage();
      const writes = await first.ask('listWrites', null);
      await first.page.close();
      const full = size === 'full';
      await workInPages(
        lab,
        writes.keys(),
        (page, index) => page.ask('failOperations', { index, full, seed }),
        run,
      );
    } finally {
      await lab.close();
    }
  },
};
