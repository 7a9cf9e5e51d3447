import type { Frame, Page } from '@playwright/test';
import { decodeEventId } from '../../../utils/calendar/decode-event-id';
import type { AccountSpec } from '../../calendar/calendar-options';
import { account } from '../../e2e/calendar-test';
import type { Campaign, CampaignRun } from '../campaign';
import { embeddedElsewhere } from '../embedded-elsewhere';
import { hostileEvent } from '../hostile-event';
import { ADA_TODAY, openPlantedNotebook, PLANTED, type PlantedNotebook } from '../planted-notebook';
import { PRYING_SCRIPT } from '../prying-script';
import { type Random, seeded } from '../random';
import { shownFor } from '../shown-for';

const EVENTS = { short: 500, full: 100_000 };
/** So many tabs at once, and events in each before it is loaded anew. More would wait for each other longer than a reader does. */
const LANES = 6;
const A_PAGE = 25;
/** As fast as a page may be: what matters here is what it shows. */
const STAGING = { header: 0, rows: 5, guests: 10, stormEnd: 30, late: 40, mutations: 20, viewKey: 5 };

interface Lane {
  page: Page;
  panel: Frame;
  tabId: number;
  user: number;
}

/**
 * Events as a stranger would make them, in a page that tries everything a page can to read us: Ada's notes stand beside
 * Ada's events alone, no script runs, no planted word is found, nothing written is changed.
 */
export const campaign: Campaign = {
  counts: 'hostile events opened',
  async run(run) {
    const planted = await openPlantedNotebook(Array.from({ length: LANES + 1 }, () => account()));
    try {
      await besiege(run, planted);
    } finally {
      await planted.close();
    }
  },
};

async function besiege(run: CampaignRun, planted: PlantedNotebook): Promise<void> {
  const { size, seed, tally, isOver, say } = run;
  const fail = (what: string) => {
    tally.failed += 1;
    if (tally.failed <= 10) say(what.slice(0, 400));
  };
  const { context } = planted.aside;
  await planted.page.close();
  await context.addInitScript(PRYING_SCRIPT);
  planted.server.set({ staging: STAGING });
  await serveWithoutPolicy(planted);
  const before = await planted.readEverything();
  const adaId = before.people[0]?.id ?? '';

  let left = EVENTS[size];
  const random = seeded(seed);
  const work = async (user: number, own: Random): Promise<void> => {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (PLANTED.some((word) => message.text().includes(word))) fail(`the console said ${message.text()}`);
    });
    while (left > 0 && !isOver()) {
      const count = Math.min(A_PAGE, left);
      left -= count;
      const opened = await openPage({ planted, page, user, random: own, count, adaId, fail });
      tally.runs += opened;
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: LANES }, (_, lane) => work(lane + 1, seeded(random.seed()))));
  for (const fault of await embeddedElsewhere(planted)) fail(fault);

  const after = await planted.readEverything();
  for (const list of ['people', 'items', 'coverage'] as const) {
    if (JSON.stringify(before[list]) === JSON.stringify(after[list])) continue;
    tally.lost += 1;
    say(`${list} changed`);
  }
  const notes = after.meetings.map(({ note }) => note).join('\n');
  if (!notes.includes(`${PLANTED[0]}, ${PLANTED[1]}`)) {
    tally.lost += 1;
    say('the note changed');
  }
}

/** One page full of events, opened one after the other. Returns how many were. */
async function openPage(deps: {
  planted: PlantedNotebook;
  page: Page;
  user: number;
  random: Random;
  count: number;
  adaId: string;
  fail: (what: string) => void;
}): Promise<number> {
  const { planted, page, user, random, count, adaId, fail } = deps;
  const { server, aside } = planted;
  const events = Array.from({ length: count }, (_, number) =>
    hostileEvent(random, number, `hostile-${user}-${random.seed()}`),
  );
  const calm = account();
  const accounts: AccountSpec[] = server.accounts;
  accounts[user] = { ...calm, events: [...calm.events, ...events.map(({ spec }) => spec)] };
  await page.goto(server.url('week', user));
  const panel = await aside.panelFrame(page);
  const lane: Lane = { page, panel, user, tabId: await tabOf(panel) };

  for (const { spec, isAdas } of events) {
    // Beside her own event first, so that whatever goes wrong goes wrong beside her notes.
    if (random.below(5) === 0) await openAda(planted, lane, random, fail);
    const key = decodeEventId(server.eventId(spec.key, user));
    const isShown = await page.evaluate(
      `prying.harass(${random.seed()}); __calendar.openEvent(${JSON.stringify(spec.key)})`,
    );
    if (!isShown) continue;
    const shown = await shownFor(aside, { tabId: lane.tabId, eventId: key?.id ?? '' });
    const isAda = shown.personId === adaId;
    if (isAda && !isAdas)
      fail(
        `Ada’s notes (${shown.isRead ? 'read' : 'not read'}) beside ${JSON.stringify({ ...spec, title: spec.title.slice(0, 80), description: '' })}`,
      );
    const faults = await faultsIn(panel);
    if (faults !== '') fail(`${faults} beside ${JSON.stringify(spec.title.slice(0, 80))}`);
  }
  const found = await page.evaluate(`prying.sweep(${JSON.stringify([...PLANTED, 'quokka'])})`);
  if (JSON.stringify(found) !== '[]') fail(`the page found ${JSON.stringify(found)}`);
  return count;
}

/** Her talk, and a planted word typed into its notes while the page listens. */
async function openAda(
  planted: PlantedNotebook,
  { page, panel, user, tabId }: Lane,
  random: Random,
  fail: (what: string) => void,
): Promise<void> {
  await page.evaluate(`__calendar.openEvent(${JSON.stringify(ADA_TODAY)})`);
  const key = decodeEventId(planted.server.eventId(ADA_TODAY, user));
  const shown = await shownFor(planted.aside, { tabId, eventId: key?.id ?? '' });
  if (shown.personId === null) {
    fail('Ada’s own event shows nobody');
    return;
  }
  if (random.below(3) > 0) return;
  const notes = panel.getByRole('textbox', { name: 'Notes' });
  // Known to the background is not drawn yet: what is typed sooner are keys of the panel, and do what they stand for.
  await notes.waitFor();
  await notes.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(` ${PLANTED[0]}`);
}

/** Anything in our page that text alone could not have brought there. */
async function faultsIn(panel: Frame): Promise<string> {
  return panel.evaluate(`[
    globalThis.__ran === undefined ? '' : 'a script ran',
    ...globalThis.violations,
    ...[...document.querySelectorAll('script:not([src]), img, iframe, object, embed, base, form[action], a[href], [onerror], [onload]')]
      .map((element) => element.outerHTML),
  ].filter(Boolean).join('; ')`);
}

async function tabOf(panel: Frame): Promise<number> {
  const tab = await panel.evaluate('chrome.tabs.getCurrent()');
  return (tab as { id: number }).id;
}

/** Google's page with no policy of its own: nothing but ours is in the way. */
async function serveWithoutPolicy({ aside, server }: PlantedNotebook): Promise<void> {
  await aside.context.route('https://calendar.google.com/**', async (route) => {
    const request = route.request();
    const { status, headers, body } = server.answer({
      url: request.url(),
      method: request.method(),
      body: request.postData(),
    });
    const { 'content-security-policy': _, ...open } = headers;
    await route.fulfill({ status, headers: open, body });
  });
}
