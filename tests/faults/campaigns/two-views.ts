import type { Campaign, CampaignRun } from '../campaign';
import { addFromPopup, deleteWord, typeWord } from '../edit-note';
import { inPieces } from '../in-pieces';
import { openView, openViews, reloaded, show, type TwoViews, type View } from '../open-views';
import { type Random, seeded } from '../random';
import { createWhatHappened, type WhatHappened } from '../what-happened';

/** A browser has so many notes, one an hour; then the next one is launched. */
const NOTES_OF_BROWSER = 10;
/** Side by side: most of the time is Calendar's own half a second, and the way to a page and back. */
const BROWSERS = 2;
const SIZES = { short: { notes: 20, edits: 50 }, full: { notes: 5_000, edits: 100 } };
/** What is younger than this when its view goes may be lost: see the saver. Milliseconds. */
const FRESH = 400;
const PATIENCE = 15_000;

/** A word that was typed, where, and when. */
interface Typed {
  word: string;
  view: View | null;
  at: number;
}

/** Two windows and the popup write one note, and are closed, reloaded and cut off from the worker meanwhile. */
export const campaign: Campaign = {
  counts: 'edits of notes that two views show',
  async run({ size, seed, tally, isOver, say }) {
    const { notes, edits } = SIZES[size];
    // Which browser does it changes nothing: each has a seed of its own.
    const left = inPieces(notes, NOTES_OF_BROWSER, seed);
    const writeOn = async () => {
      for (const { seed, count } of left) {
        if (isOver()) return;
        const random = seeded(seed);
        const session = await openViews(NOTES_OF_BROWSER);
        try {
          for (let note = 0; note < count; note++)
            await writeTogether(session, { note, edits, random, tally, say });
        } finally {
          await session.aside.close();
        }
        if (size === 'full') say(`${tally.runs} edits`);
      }
    };
    await Promise.all(Array.from({ length: BROWSERS }, writeOn));
  },
};

const field = ({ panel }: View) => panel.getByRole('textbox', { name: 'Notes' });

interface Round {
  note: number;
  edits: number;
  random: Random;
  tally: CampaignRun['tally'];
  say(line: string): void;
}

async function writeTogether(session: TwoViews, round: Round): Promise<void> {
  const { note, edits, random, tally, say } = round;
  const typed: Typed[] = [];
  const deleted = new Set<string>();
  const happened = createWhatHappened();
  for (const view of session.views) await show(session, view, note);

  for (let edit = 0; edit < edits; edit++) {
    tally.runs += 1;
    const word = `n${note}e${edit}.`;
    const which = random.below(2) as 0 | 1;
    const view = session.views[which];
    const name = 'AB'.charAt(which);
    const what = random.below(100);
    if (what < 87) {
      await typeWord(field(view), word, random.next());
      typed.push({ word, view, at: performance.now() });
      happened.add(`${name} ${word}`);
    } else if (what < 95) {
      const gone = await deleteWord(field(view), random.next());
      if (gone !== null) deleted.add(gone);
      happened.add(`${name} deletes ${gone}`);
    } else if (what < 98) {
      happened.add('the worker is stopped');
      await session.stopWorker();
    } else if (what < 99) {
      await addFromPopup(session.popup, note, word);
      typed.push({ word, view: null, at: 0 });
      happened.add(`popup ${word}`);
    } else {
      const isReload = random.below(2) === 0;
      forgive(typed, view);
      happened.add(`${name} ${isReload ? 'is reloaded' : 'is closed'}`);
      if (isReload) await view.page.reload();
      else {
        await view.page.close();
      }
      session.views[which] = isReload
        ? await reloaded(session, view)
        : await openView(session.aside, session.server);
      await show(session, session.views[which], note);
      happened.add(`${name} is back`);
    }
  }
  await judge(session, { typed, deleted, note, happened, tally, say });
}

/** What was typed a moment ago in a view that goes now may come through, and need not. */
function forgive(typed: Typed[], view: View): void {
  const fresh = performance.now() - FRESH;
  for (let at = typed.length - 1; at >= 0; at--) {
    const one = typed[at];
    if (one?.view === view && one.at > fresh) typed.splice(at, 1);
  }
}

/** Both views come to rest, show the same, and say that it is saved; then every word is looked for. */
async function judge(
  { views: [one, other] }: TwoViews,
  {
    typed,
    deleted,
    note,
    happened,
    tally,
    say,
  }: Pick<Round, 'note' | 'tally' | 'say'> & {
    typed: Typed[];
    deleted: Set<string>;
    happened: WhatHappened;
  },
): Promise<void> {
  const words = typed.map(({ word }) => word);
  const isAtRest = ({ panel }: View) =>
    panel.waitForFunction(
      () => !document.querySelector('.notes [role=status]')?.textContent?.includes('Saving'),
      undefined,
      { timeout: PATIENCE },
    );
  let text = '';
  try {
    await Promise.all([isAtRest(one), isAtRest(other)]);
    const deadline = performance.now() + PATIENCE;
    const settled = performance.now() + PATIENCE / 4;
    for (;;) {
      text = await field(one).inputValue();
      const isSame = text === (await field(other).inputValue());
      // What the popup added may be on its way to both of them.
      const isThere = words.every((word) => deleted.has(word) || text.includes(word));
      if (isSame && (isThere || performance.now() > settled)) break;
      if (performance.now() > deadline) throw new Error('The views do not show the same.');
    }
  } catch (error) {
    tally.failed += 1;
    say(`note ${note}: ${error instanceof Error ? error.message : error}`);
  }
  const alerts = await Promise.all([one, other].map(({ panel }) => panel.getByRole('alert').count()));
  const isTold = alerts.some((count) => count > 0);
  if (isTold) tally.failed += 1;

  const found = text.split(/\s+/).filter((word) => word !== '');
  const lost = words.filter((word) => !deleted.has(word) && !found.includes(word));
  const torn = found.filter((word) => !/^n\d+e\d+\.$/.test(word));
  const doubled = found.filter((word, at) => found.indexOf(word) < at);
  tally.lost += lost.length;
  tally.partial += torn.length;
  tally.failed += doubled.length;
  if (!isTold) tally.silent += lost.length;
  if (lost.length + torn.length + doubled.length > 0) {
    say(`note ${note}: lost ${lost.join(' ')}; torn ${torn.join(' ')}; doubled ${doubled.join(' ')}`);
    say(`note ${note}: ${happened.tell()}: ${JSON.stringify(text)}`);
  }
}
