import type { Frame, Locator, Page } from '@playwright/test';
import type { Session } from './session';

/** A field that is typed into. */
export interface Field {
  name: string;
  page: 'panel' | 'popup';
  /** Puts the cursor at its end; answers what stands there. */
  open(session: Session): Promise<string>;
  /** What stands there after coming back; waits a while for as many characters. */
  readBack(session: Session, length: number): Promise<string>;
  /** Whether the user was told that something came back. */
  isTold(session: Session): Promise<boolean>;
  /** Makes ready for the next: what was typed is taken, and has to be there once. */
  leave(session: Session, text: string): Promise<void>;
}

const isBack = (panel: Frame) => panel.getByText('What you had typed is back.').isVisible();

const notes = (session: Session) => session.panel().getByRole('textbox', { name: 'Notes' });
const addField = (session: Session) => session.panel().getByRole('textbox', { name: 'Add open item' });
const lineField = async (session: Session) => {
  const field = session.panel().locator('textarea[data-adds]').first();
  if (!(await field.isVisible())) await session.panel().locator('[data-practice]').first().click();
  await field.waitFor();
  return field;
};

export const FIELDS: readonly Field[] = [
  {
    name: 'the note',
    page: 'panel',
    open: async (session) => cursorAtEnd(notes(session)),
    readBack: async (session, length) => readValue(notes(session), length),
    // A note is saved, and stands there as it always does.
    isTold: async () => true,
    async leave(session) {
      if ((await notes(session).inputValue()).length < 300) return;
      await notes(session).fill('');
      await session.panel().getByRole('status').first().getByText('Saved').waitFor();
    },
  },
  {
    name: 'the field for an open item',
    page: 'panel',
    open: async (session) => cursorAtEnd(addField(session)),
    readBack: async (session, length) => readValue(addField(session), length),
    isTold: (session) => isBack(session.panel()),
    leave: (session, text) => addOnce(session.panel(), addField(session), text),
  },
  {
    name: 'a practice’s line',
    page: 'panel',
    open: async (session) => cursorAtEnd(await lineField(session)),
    readBack: async (session, length) => readValue(await lineField(session), length),
    isTold: (session) => isBack(session.panel()),
    leave: async (session, text) => addOnce(session.panel(), await lineField(session), text),
  },
  {
    name: 'the popup’s note',
    page: 'popup',
    open: async (session) => cursorAtEnd(popupNote(await session.popup())),
    readBack: async (session, length) => readValue(popupNote(await session.popup()), length),
    isTold: async () => true,
    async leave(session) {
      const popup = await session.popup();
      await popupNote(popup).fill('');
      await popup.close();
      await session.calendarPage().bringToFront();
    },
  },
];

function popupNote(popup: Page): Locator {
  return popup.getByRole('textbox', { name: 'Note' });
}

async function cursorAtEnd(field: Locator): Promise<string> {
  await field.click();
  await field.press('ControlOrMeta+End');
  return field.inputValue();
}

/** A text that never gets so long is what is judged, so that waiting in vain is no error here. */
async function readValue(field: Locator, length: number): Promise<string> {
  await field.waitFor();
  for (let tries = 0; tries < 100; tries += 1) {
    const value = await field.inputValue();
    if (value.length >= length) return value;
    await field.page().evaluate(() => new Promise(requestAnimationFrame));
  }
  return field.inputValue();
}

/** Adds what stands in the field, and waits until it is in a list: once, or the wait for it fails. */
async function addOnce(panel: Frame, field: Locator, text: string): Promise<void> {
  if (text === '') return;
  await field.press('Enter');
  await panel.locator('.item-text, .line-text').getByText(text, { exact: true }).first().waitFor();
}
