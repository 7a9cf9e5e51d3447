/**
 * The demo in a window: opens a calendar, says what to click, and ends when the browser is closed. `--year`: with a year of
 * talks written down already.
 */
import { type DemoCalendar, openDemoCalendar } from './demo-calendar';
import { demoNotebook } from './demo-notebook';
import { fillNotebook } from './fill-notebook';

/** Tells `start.mjs` that no window could be opened here. */
const NO_WINDOW = 3;

const STEPS = `
  1. Click "Amara / Dana 1:1" in the calendar. Aside opens beside it.
  2. Choose "Direct report" and press "Begin".
  3. Type a note. "Saved" appears once it is on disk.
  4. Type something under "Add open item" and press Enter.
  5. Click next week's "Amara / Dana 1:1": the note is under "Last time", the open item came along.
  6. Press Alt+Shift+1, 2, 3 in the panel: the practices of a direct report. Ruth is your manager, Carla a peer, Noor
     works in another function: each has others.
  7. Click Aside in the toolbar (behind the puzzle piece) to add a note from anywhere and to see all that is open.
`;

const demo = await openInWindow();
if (demo) {
  const hasYear = process.argv.includes('--year');
  if (hasYear) await fillNotebook(demo.aside, demoNotebook(new Date()));
  console.log(`
A demo calendar is open in a browser of its own. It is served from this computer; nothing is sent anywhere.
${hasYear ? '\n  Everybody is known already: a year of talks with each is written down. Click any 1:1.\n' : STEPS}
Close the browser to end. Its profile is thrown away then.
`);
  await demo.aside.context.waitForEvent('close', { timeout: 0 });
  await demo.aside.close();
}

async function openInWindow(): Promise<DemoCalendar | null> {
  try {
    return await openDemoCalendar({ headless: false, viewport: null, args: ['--window-size=1440,900'] });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = NO_WINDOW;
    return null;
  }
}
