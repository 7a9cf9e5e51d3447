import type { Frame, Page } from '@playwright/test';
import { type LaunchedExtension, launchWithExtension } from '../../browsers';
import type { CalendarServer } from '../../calendar/calendar-server';
import { serveCalendar } from '../../calendar/serve-calendar';
import { begin, ME, on, openCalendar, ZONE } from '../../e2e/calendar-test';
import type { Campaign, CampaignRun } from '../campaign';
import { addFromPopup, deleteWord, typeWord } from '../edit-note';
import { inPieces } from '../in-pieces';
import { type Random, seeded } from '../random';

/** A browser has so many notes, one an hour; then the next one is launched. */
const NOTES_OF_BROWSER = 10;
/** Side by side: most of the time is Calendar's own half a second, and the way to a page and back. */
const BROWSERS = 2;
const SIZES = { short: { notes: 20, edits: 50 }, full: { notes: 5_000, edits: 100 } };
/** What is younger than this when its view goes may be lost: see the saver. Milliseconds. */
const FRESH = 400;
const PATIENCE = 15_000;

interface View {
  page: Page;
  panel: Frame;
}

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
        const session = await openSession();
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

interface Session {
  aside: LaunchedExtension;
  server: CalendarServer;
  views: [View, View];
  popup: Page;
  stopWorker(): Promise<void>;
}

async function openSession(): Promise<Session> {
  const aside = await launchWithExtension();
  const hours = Array.from({ length: NOTES_OF_BROWSER }, (_, hour) => hour);
  const server = await serveCalendar(aside.context, {
    // Google's slowness is another test's.
    staging: { header: 0, rows: 1, guests: 2, stormEnd: 3, late: 4, mutations: 1, viewKey: 1 },
    accounts: [
      {
        ...ME,
        timeZone: ZONE,
        events: hours.map((hour) => ({
          key: `e${hour}`,
          title: `Talk ${hour}`,
          start: on(7, `${String(hour).padStart(2, '0')}:00`),
          guests: [{ email: `p${hour}@example.com`, name: `Person ${hour}` }],
        })),
      },
    ],
  });
  const views: [View, View] = [await openView(aside, server), await openView(aside, server)];
  const popup = await aside.openPopup();
  const inside = await aside.openExtensionPage('manifest.json');
  const protocol = await aside.context.newCDPSession(inside);
  await protocol.send('ServiceWorker.enable');
  return {
    aside,
    server,
    views,
    popup,
    stopWorker: async () => void (await protocol.send('ServiceWorker.stopAllWorkers')),
  };
}

async function openView(aside: LaunchedExtension, server: CalendarServer): Promise<View> {
  const day = on(7, '00:00').slice(0, 10).replaceAll('-', '/');
  const { page, panel } = await openCalendar(aside, server, `day/${day}`);
  return { page, panel };
}

/** Shows the note in a view; the first view begins with the person. */
async function show(session: Session, view: View, note: number): Promise<void> {
  const id = session.server.eventId(`e${note}`, 0);
  // Not with the mouse: the card of the last event may lie over it.
  await view.page
    .locator(`[data-eventchip][data-eventid="${id}"]`)
    .first()
    .evaluate((chip: HTMLElement) => {
      chip.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, isPrimary: true }));
      chip.click();
    });
  await view.panel.getByRole('region', { name: new RegExp(`1:1 with Person ${note}$`) }).waitFor();
  const beginning = view.panel.getByRole('button', { name: 'Begin' });
  await beginning.or(field(view)).first().waitFor();
  if (await beginning.isVisible()) await begin(view.panel);
}

const field = ({ panel }: View) => panel.getByRole('textbox', { name: 'Notes' });

interface Round {
  note: number;
  edits: number;
  random: Random;
  tally: CampaignRun['tally'];
  say(line: string): void;
}

async function writeTogether(session: Session, round: Round): Promise<void> {
  const { note, edits, random, tally, say } = round;
  const typed: Typed[] = [];
  const deleted = new Set<string>();
  for (const view of session.views) await show(session, view, note);

  for (let edit = 0; edit < edits; edit++) {
    tally.runs += 1;
    const word = `n${note}e${edit}.`;
    const which = random.below(2) as 0 | 1;
    const view = session.views[which];
    const what = random.below(100);
    if (what < 87) {
      await typeWord(field(view), word, random.next());
      typed.push({ word, view, at: performance.now() });
    } else if (what < 95) {
      const gone = await deleteWord(field(view), random.next());
      if (gone !== null) deleted.add(gone);
    } else if (what < 98) {
      await session.stopWorker();
    } else if (what < 99) {
      await addFromPopup(session.popup, note, word);
      typed.push({ word, view: null, at: 0 });
    } else {
      const isReload = random.below(2) === 0;
      forgive(typed, view);
      if (isReload) await view.page.reload();
      else {
        await view.page.close();
      }
      session.views[which] = isReload
        ? await reloaded(session, view)
        : await openView(session.aside, session.server);
      await show(session, session.views[which], note);
    }
  }
  await judge(session, { typed, deleted, note, tally, say });
}

async function reloaded({ aside }: Session, { page }: View): Promise<View> {
  return { page, panel: await aside.panelFrame(page) };
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
  { views: [one, other] }: Session,
  {
    typed,
    deleted,
    note,
    tally,
    say,
  }: Pick<Round, 'note' | 'tally' | 'say'> & { typed: Typed[]; deleted: Set<string> },
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
  const doubled = found.length - new Set(found).size;
  tally.lost += lost.length;
  tally.partial += torn.length;
  tally.failed += doubled;
  if (!isTold) tally.silent += lost.length;
  if (lost.length + torn.length + doubled > 0) {
    say(`note ${note}: lost ${lost.join(' ')}; torn ${torn.join(' ')}; doubled ${doubled}`);
  }
}
