import type { CDPSession } from '@playwright/test';
import type { Archive } from '../../../utils/archive/archive';
import { ITEM_SCHEMAS } from '../../../utils/messaging/item-schemas';
import { CALENDAR_SCHEMAS, PAGE_SCHEMAS } from '../../../utils/messaging/schemas';
import type { Campaign, CampaignRun } from '../campaign';
import { examplesOf } from '../forged-calls';
import { junk, junkText, mutate } from '../junk';
import { openPlantedNotebook, PLANTED, type PlantedNotebook } from '../planted-notebook';
import { type Random, seeded } from '../random';

const MESSAGES = { short: 2_000, full: 500_000 };
/** Sent side by side. */
const AT_ONCE = 50;
/** What the script in Google's page may ask, and what each may answer. */
const ALLOWED = new Map<string, (res: unknown) => boolean>(
  Object.entries({
    seeEvent: isFolded,
    leaveEvent: isFolded,
    togglePanel: isFolded,
    enterCalendar: (res) =>
      isFolded(res) && /^\{"folded":[a-z]+,"place":\{"side":"[a-z]+","width":[\d.]+\}\}$/.test(text(res)),
    markChips: (res) => Array.isArray(res) && res.every((one) => one === null || Number.isInteger(one)),
    reportPage: isNothing,
    savePlace: isNothing,
  }),
);
/** What our pages are told. Whoever hears it reads again; nobody answers with more than that it was heard. */
const ANNOUNCED = [
  'notebookChanged',
  'blurChanged',
  'panelChanged',
  'placePanel',
  'movePanel',
  'marksChanged',
];
const METHODS = [
  ...Object.keys(CALENDAR_SCHEMAS),
  ...Object.keys(PAGE_SCHEMAS),
  ...Object.keys(ITEM_SCHEMAS),
];
const NO_METHODS = [
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
  'valueOf',
  '',
  'readpanel',
  'then',
];

/** Runs where the content script runs: sends each message and gives the answers, or why there is none, as text. */
const SEND = `async (lines) => JSON.stringify(await Promise.all(JSON.parse(lines).map(async (message) => {
  try {
    return { answer: (await chrome.runtime.sendMessage(message)) ?? null };
  } catch (error) {
    return { error: String(error) };
  }
})))`;

/**
 * Messages as a page might send them that has taken over the content script: from that script's own context, every method
 * with inputs right, mutated and mad. Only what the script may ask is answered, no answer holds a planted word, the
 * notebook stays as it was, and the worker does not fall.
 */
export const campaign: Campaign = {
  counts: 'forged messages',
  async run(run) {
    const planted = await openPlantedNotebook();
    try {
      await forge(run, planted);
    } finally {
      await planted.close();
    }
  },
};

async function forge(run: CampaignRun, planted: PlantedNotebook): Promise<void> {
  const { size, seed, tally, isOver, say } = run;
  const random = seeded(seed);
  const fail = (what: string) => {
    tally.failed += 1;
    if (tally.failed <= 10) say(what.slice(0, 300));
  };
  const worker = await planted.aside.worker();
  await worker.evaluate('globalThis.begun = true');
  const before = await planted.readEverything();
  const examples = new Map(Object.entries(examplesOf(before)));
  const send = await fromContentScript(planted);

  for (let sent = 0; sent < MESSAGES[size] && !isOver(); sent += AT_ONCE) {
    const messages = Array.from({ length: AT_ONCE }, () => forgedMessage(random, examples));
    const answers = await send(messages);
    for (const [index, answer] of answers.entries()) {
      tally.runs += 1;
      const fault = whatIsWrong(messages[index], answer);
      if (fault) fail(`${fault}: ${text(messages[index])} → ${text(answer)}`);
    }
    if (sent % 50_000 === 0 && sent > 0) say(`${sent} sent`);
  }
  for (const fault of await otherDoors(planted)) fail(fault);
  if ((await worker.evaluate('globalThis.begun')) !== true) fail('the worker fell');
  for (const fault of whatChanged(before, await planted.readEverything())) {
    tally.lost += 1;
    say(fault);
  }
}

/** A message: mostly to a method there is, with input that fits, nearly fits, or does not at all. */
function forgedMessage(random: Random, examples: ReadonlyMap<string, unknown[]>): unknown {
  const way = random.below(10);
  if (way === 0) return junk(random);
  if (random.below(300) === 0)
    return { type: random.pick(METHODS), data: { input: 'huge'.repeat(500_000), op: 'op' } };
  const type =
    way === 1 ? random.pick([...NO_METHODS, junkText(random, 50)]) : random.pick([...METHODS, ...ANNOUNCED]);
  const input = random.pick(examples.get(type) ?? [null]);
  const data = { input: random.below(3) === 0 ? input : mutate(random, input), op: `op-${random.seed()}` };
  const message = {
    type,
    data: random.below(8) === 0 ? mutate(random, data) : data,
  };
  // A sender that names itself must not be believed.
  const sender = {
    id: 'aside',
    origin: 'chrome-extension://aside',
    url: 'chrome-extension://aside/popup.html',
    frameId: 0,
  };
  return random.below(4) === 0 ? { ...message, sender } : message;
}

function whatIsWrong(message: unknown, got: { answer?: unknown; error?: string }): string | null {
  const said = text(got);
  if (PLANTED.some((word) => said.includes(word))) return 'a planted word was told';
  const type = field(message, 'type');
  if (got.error !== undefined || got.answer === null) {
    return METHODS.includes(String(type)) ? 'not answered' : null;
  }
  if (field(got.answer, 'err') !== undefined) return null;
  const res = field(got.answer, 'res');
  if (typeof type !== 'string') return 'an answer to nothing';
  if (ANNOUNCED.includes(type)) return isNothing(res) ? null : 'an announcement was answered';
  return ALLOWED.get(type)?.(res) ? null : 'answered';
}

/** Whatever else a script in that place could try. */
async function otherDoors(planted: PlantedNotebook): Promise<string[]> {
  const evaluate = await contentScript(planted);
  const tries: Record<string, string> = {
    'a port stays open': `new Promise((done) => {
      const port = chrome.runtime.connect();
      port.onDisconnect.addListener(() => done(''));
      port.onMessage.addListener((message) => done(JSON.stringify(message)));
      port.postMessage({ type: 'readSlice', data: { input: { list: 'meetings', after: null }, op: 'a' } });
    })`,
    'the mirror can be read': `chrome.storage.local.get(null).then((all) => JSON.stringify(all), () => '')`,
    'the mirror can be written': `chrome.storage.local.set({ sentinel: null }).then(() => 'written', () => '')`,
    'the session can be read': `chrome.storage.session.get(null).then((all) => JSON.stringify(all), () => '')`,
    'a page of ours can be fetched': `fetch(chrome.runtime.getURL('/popup.html')).then((it) => it.text(), () => '')`,
    'tabs can be used': `String(chrome.tabs ?? '')`,
  };
  const open: string[] = [];
  for (const [what, script] of Object.entries(tries)) {
    const got = await evaluate(script);
    if (got !== '') open.push(`${what}: ${got}`);
  }
  const fromPage = await planted.page.evaluate(
    `(async () => String(await globalThis.chrome?.runtime?.sendMessage?.('${planted.aside.extensionId}', {})?.catch?.(() => '') ?? ''))()`,
  );
  if (fromPage !== '') open.push(`Calendar’s page itself was answered: ${fromPage}`);
  return open;
}

/** What must be as it was: all that the user wrote. A talk may have been noted as planned, a series as read. */
function whatChanged(before: Archive, after: Archive): string[] {
  const faults: string[] = [];
  for (const list of ['people', 'items', 'revisions', 'coverage'] as const)
    if (text(before[list]) !== text(after[list])) faults.push(`${list} changed`);
  const now = new Map(after.meetings.map((meeting) => [meeting.id, meeting]));
  for (const { id, note } of before.meetings)
    if (now.get(id)?.note !== note) faults.push(`the note of ${id} changed`);
  const old = new Set(before.meetings.map(({ id }) => id));
  for (const { id, note } of after.meetings)
    if (!old.has(id) && note !== '') faults.push(`${id} came with a note`);
  return faults;
}

async function fromContentScript(
  planted: PlantedNotebook,
): Promise<(messages: unknown[]) => Promise<{ answer?: unknown; error?: string }[]>> {
  const evaluate = await contentScript(planted);
  return async (messages) =>
    JSON.parse(await evaluate(`(${SEND})(${JSON.stringify(JSON.stringify(messages))})`));
}

/** Evaluates in the content script's own context: not in a new isolated world, which may ask nothing. */
async function contentScript({ aside, page }: PlantedNotebook): Promise<(script: string) => Promise<string>> {
  const session: CDPSession = await aside.context.newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${aside.extensionId}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

function isFolded(res: unknown): boolean {
  return typeof field(res, 'folded') === 'boolean';
}

function isNothing(res: unknown): boolean {
  return res === undefined || res === null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
