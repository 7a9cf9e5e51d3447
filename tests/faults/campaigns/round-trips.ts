import type { Campaign } from '../campaign';
import { inPieces } from '../in-pieces';
import { openLab } from '../open-lab';
import { workInPages } from '../work-in-pages';

const RUNS = { short: 200, full: 100_000 };
const AT_ONCE = { short: 20, full: 250 };

/** Export, wipe, import: the same canonical JSON, whatever is in the notebook. */
export const campaign: Campaign = {
  counts: 'random notebooks, each whole and one person of it',
  async run(run) {
    const { size, seed } = run;
    const lab = await openLab();
    try {
      await workInPages(
        lab,
        inPieces(RUNS[size], AT_ONCE[size], seed),
        (page, piece) => page.ask('goRound', { seed: piece.seed, count: piece.count }),
        run,
      );
    } finally {
      await lab.close();
    }
  },
};
