import { addTally, type CampaignRun } from './campaign';
import type { LabResult } from './lab/lab-result';
import type { Lab, LabPage } from './open-lab';

/** So many at once: pages have a process each, and two cores are what the smallest machine has. */
const PAGES = 2;

/**
 * Has pages do pieces of work, each page the next one that nobody does yet, and counts what they found. What follows
 * from a piece may not depend on which page does it.
 */
export async function workInPages<Piece>(
  lab: Lab,
  pieces: Iterable<Piece>,
  work: (page: LabPage, piece: Piece) => Promise<LabResult>,
  { tally, isOver, say }: CampaignRun,
): Promise<void> {
  let said = 0;
  const left = pieces[Symbol.iterator]();
  async function doPieces(): Promise<void> {
    const page = await lab.newPage();
    for (let next = left.next(); !next.done && !isOver(); next = left.next()) {
      const result = await work(page, next.value);
      for (const line of result.findings.slice(0, Math.max(0, MOST_SAID - said))) say(line);
      said += result.findings.length;
      addTally(tally, result);
    }
    await page.page.close();
  }
  await Promise.all(Array.from({ length: PAGES }, doPieces));
}

const MOST_SAID = 40;
