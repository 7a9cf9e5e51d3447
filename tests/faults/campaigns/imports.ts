import type { Campaign } from '../campaign';
import { inPieces } from '../in-pieces';
import { openLab } from '../open-lab';
import { workInPages } from '../work-in-pages';

const RUNS = { short: 5_000, full: 1_000_000 };
const AT_ONCE = { short: 250, full: 2_500 };

/** Harmed files are imported: each is refused in words that name its place, or it is what it was before it was harmed. */
export const campaign: Campaign = {
  counts: 'harmed files',
  async run(run) {
    const { size, seed } = run;
    const lab = await openLab();
    try {
      await workInPages(
        lab,
        inPieces(RUNS[size], AT_ONCE[size], seed),
        (page, piece) =>
          page.ask('harmImports', { seed: piece.seed, count: piece.count, large: piece.isFirst }),
        run,
      );
    } finally {
      await lab.close();
    }
  },
};
