import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import type { Archive } from '../../utils/archive/archive';
import { gatherArchive, type Slice } from '../../utils/archive/gather-archive';
import { type LaunchedExtension, launchWithExtension, refuseNetwork } from '../browsers';
import type { AccountSpec } from '../calendar/calendar-options';
import type { CalendarServer } from '../calendar/calendar-server';
import { serveCalendar } from '../calendar/serve-calendar';
import { ADA, account, addItem, begin, on, openCalendar } from '../e2e/calendar-test';

/** Words that stand in the notebook and nowhere else: whoever else has one, has read it. */
export const PLANTED = ['quokka-salary', 'numbat-leaves', 'bilby-secret'] as const;
/** When Ada is met; her talk's event is `ada@` + this. */
export const ADA_TODAY = `ada@${on(0, '09:00')}`;

/** What every page of ours answers to a message, as the extension's own pages write it. */
export type Call = { type: string; data: unknown };

export interface PlantedNotebook {
  aside: LaunchedExtension;
  server: CalendarServer;
  /** A tab of Calendar with Ada's notes beside it. */
  page: Page;
  panel: Frame;
  /** The popup, open in a tab: one of those who hear what is announced. */
  popup: Page;
  /** Everything in the notebook. */
  readEverything(): Promise<Archive>;
  close(): Promise<void>;
}

/** A browser with the built extension, and in its notebook a colleague, a note and items with the planted words. */
export async function openPlantedNotebook(accounts: AccountSpec[] = [account()]): Promise<PlantedNotebook> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'aside-planted-'));
  const aside = await launchWithExtension({ userDataDir });
  await refuseNetwork(aside.context);
  const server = await serveCalendar(aside.context, { accounts });
  const { page, panel, open } = await openCalendar(aside, server, 'week');
  await open(ADA_TODAY);
  await begin(panel, 'Direct report');
  await panel.getByRole('textbox', { name: 'Notes' }).fill(`Asked about ${PLANTED[0]}, ${PLANTED[1]}.`);
  await addItem(panel, `Settle ${PLANTED[2]}`);
  await panel.getByRole('status').filter({ hasText: 'Saved' }).first().waitFor();
  const popup = await aside.openPopup();

  return {
    aside,
    server,
    page,
    panel,
    popup,
    readEverything: () =>
      gatherArchive((place) => ask<Slice>(popup, 'readSlice', place), new Date().toISOString()).then(
        ({ archive }) => archive,
      ),
    async close() {
      await aside.close();
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Asks the background as the page or frame of ours would. */
export async function ask<Result>(from: Page | Frame, type: string, input: unknown): Promise<Result> {
  const call: Call = { type, data: { input, op: crypto.randomUUID() } };
  const answer = (await from.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(call)})`)) as {
    res: Result;
    err?: { message: string };
  };
  if (answer.err) throw new Error(`${type}: ${answer.err.message}`);
  return answer.res;
}

export { ADA };
