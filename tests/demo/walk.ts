/** The demo without a window: does what `open-demo.ts` invites to do, says what it saw, and keeps pictures. */
import { expect, type Frame } from '@playwright/test';
import { openDemoCalendar } from './demo-calendar';
import { createWalk } from './step';
import { walkRelationships } from './walk-relationships';

const AMARA = 'Amara Okafor';
const NOTE =
  'Wants to lead the migration: excited, a little nervous about the database part.\nOn-call was hard, three nights in a row.';

const { aside, calendar, page } = await openDemoCalendar({ headless: true });
const walk = createWalk(() => aside.context.pages());
const { step } = walk;
const amaras = page.getByRole('button', { name: /Amara \/ Dana 1:1/ }).first();
const region = (panel: Frame, name: string) => panel.getByRole('region', { name, exact: true });

async function addItem(panel: Frame, text: string, whose: string): Promise<void> {
  await panel.getByRole('textbox', { name: 'Add open item' }).fill(text);
  await panel.getByRole('radio', { name: whose }).check();
  await panel.getByRole('textbox', { name: 'Add open item' }).press('Enter');
  await expect(panel.getByRole('checkbox', { name: text })).toBeVisible();
}

/** Calendar's own popup, as somebody looking at the picture expects it. */
async function popupIsFull(): Promise<void> {
  await expect(page.getByRole('treeitem')).toHaveCount(2);
  await expect(page.getByRole('dialog')).toHaveCSS('opacity', '1');
}

try {
  await step('open the calendar', async () => {
    await expect(amaras).toBeVisible();
    return { page, saw: `${await page.title()}, with "Amara / Dana 1:1" in it` };
  });

  const panel = await aside.panelFrame(page);
  const items = panel.getByRole('list', { name: 'Open items' });

  await step('click a 1:1 with somebody new', async () => {
    await amaras.click();
    await expect(region(panel, `New 1:1 with ${AMARA}`)).toBeVisible();
    return { page, saw: await panel.getByRole('heading', { level: 1 }).innerText() };
  });

  await step('begin', async () => {
    await panel.getByRole('radio', { name: 'Direct report' }).check();
    await panel.getByRole('button', { name: 'Begin' }).click();
    await expect(region(panel, `1:1 with ${AMARA}`)).toBeVisible();
    return { page, saw: await panel.getByRole('heading', { level: 1 }).innerText() };
  });

  await step('write a note', async () => {
    await panel.getByRole('textbox', { name: 'Notes' }).fill(NOTE);
    await expect(panel.getByRole('status')).toHaveText('Saved');
    return { page, saw: 'Saved' };
  });

  await step('add open items, mine and theirs', async () => {
    await addItem(panel, 'Ask Ruth about on-call pay', 'Mine');
    await addItem(panel, 'Draft the migration plan', `${AMARA}’s`);
    await addItem(panel, 'Who else could take nights?', 'To talk about');
    return { page, saw: await items.innerText() };
  });

  await step('see it again in the next talk, carried along', async () => {
    await page.locator('#xDetDlgCloseBu').click();
    await page.goto(calendar.url(`week/${nextWeek()}`));
    const next = await aside.panelFrame(page);
    await amaras.click();
    await expect(region(next, 'Last time')).toContainText('Wants to lead the migration');
    await expect(next.getByRole('checkbox', { name: 'Draft the migration plan' })).toBeVisible();
    await popupIsFull();
    return { page, saw: await region(next, `1:1 with ${AMARA}`).innerText() };
  });

  await walkRelationships({ aside, page }, walk);

  await step('a meeting of the whole team folds the panel', async () => {
    const next = await aside.panelFrame(page);
    await page
      .getByRole('button', { name: /Stand-up/ })
      .first()
      .click();
    await expect(next.getByRole('button', { name: 'Open Aside' })).toBeVisible();
    return { page, saw: 'the tab "Open Aside"' };
  });

  await step('an event that cannot be decided is asked about', async () => {
    const prep = calendar.accounts[0]?.events.find(({ key }) => key === 'no-guests');
    await page.goto(calendar.url(`day/${prep?.start.slice(0, 10).replaceAll('-', '/')}`));
    const again = await aside.panelFrame(page);
    await page
      .getByRole('button', { name: /1:1 prep/ })
      .first()
      .click();
    await expect(region(again, 'Is this a 1:1?')).toBeVisible();
    return { page, saw: await region(again, 'Is this a 1:1?').innerText() };
  });

  await step('the edit page shows the same person', async () => {
    await page.goto(calendar.editUrl('amara'));
    const edit = await aside.panelFrame(page);
    await expect(region(edit, `1:1 with ${AMARA}`)).toBeVisible();
    return { page, saw: await edit.getByRole('heading', { level: 1 }).innerText() };
  });

  const popup = await aside.openPopup();
  await popup.setViewportSize({ width: 380, height: 480 });

  await step('add a talking point from the toolbar', async () => {
    await expect(popup.getByRole('combobox', { name: 'Person' })).toHaveValue(AMARA);
    await popup.getByRole('radio', { name: 'Talking point' }).check();
    await popup.getByRole('textbox', { name: 'Note' }).fill('The conference in March');
    await popup.getByRole('button', { name: 'Add' }).click();
    await expect(popup.getByRole('status')).toContainText(AMARA);
    return { page: popup, saw: await popup.getByRole('status').innerText() };
  });

  await step('review everything open from the toolbar', async () => {
    await popup.getByRole('tab', { name: 'Open items' }).click();
    const group = popup.getByRole('group', { name: AMARA });
    await expect(group.getByRole('checkbox')).toHaveCount(4);
    return { page: popup, saw: await popup.getByRole('list', { name: 'Open items' }).innerText() };
  });

  await step('check one off there, and see the panel follow', async () => {
    const edit = await aside.panelFrame(page);
    await popup.getByRole('checkbox', { name: 'Ask Ruth about on-call pay' }).check();
    const open = edit.getByRole('list', { name: 'Open items' });
    await expect(open.getByRole('checkbox', { name: 'Ask Ruth about on-call pay' })).toBeHidden();
    return { page, saw: await open.innerText() };
  });

  await step('prepare the week in the notebook', async () => {
    const week = await aside.openExtensionPage('notebook.html#week');
    await expect(week.getByRole('link', { name: AMARA }).first()).toBeVisible();
    return { page: week, saw: await week.getByRole('main').innerText() };
  });

  await step('the same in the dark', async () => {
    calendar.set({ theme: 'dark' });
    await page.goto(calendar.url(`week/${nextWeek()}`));
    const dark = await aside.panelFrame(page);
    await amaras.click();
    await expect(dark.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(region(dark, 'Last time')).toContainText('Wants to lead the migration');
    await popupIsFull();
    return { page, saw: 'the panel in Calendar’s own dark theme' };
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await aside.close();
}
console.log(process.exitCode ? '\nThe walk did not get to its end.' : '\nThe walk got to its end.');

/** `YYYY/M/D`, seven days from now. */
function nextWeek(): string {
  const day = new Date(Date.now() + 7 * 86_400_000);
  return `${day.getFullYear()}/${day.getMonth() + 1}/${day.getDate()}`;
}
