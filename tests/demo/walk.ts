/** The demo without a window: does what `open-demo.ts` invites to do, says what it saw, and keeps pictures. */
import { expect } from '@playwright/test';
import { openDemoCalendar } from './demo-calendar';
import { createWalk } from './step';

const NOTE = 'Wants to lead the migration. Worried about the on-call load.';
const ITEM = 'Ask Ruth about on-call pay';

const { aside, page } = await openDemoCalendar({ headless: true });
const { step } = createWalk(() => aside.context.pages());

try {
  await step('open the calendar', async () => {
    const chip = page.getByRole('button', { name: /Amara \/ Dana 1:1/ });
    await expect(chip.first()).toBeVisible();
    return { page, saw: `${await page.title()}, with "Amara / Dana 1:1" in it` };
  });

  await step('click a 1:1 with somebody new', async () => {
    await page
      .getByRole('button', { name: /Amara \/ Dana 1:1/ })
      .first()
      .click();
    const panel = await aside.panelFrame(page);
    const region = panel.getByRole('region', { name: 'New 1:1 with Amara Okafor' });
    await expect(region).toBeVisible();
    return { page, saw: 'New 1:1 with Amara Okafor' };
  });

  await step('begin', async () => {
    const panel = await aside.panelFrame(page);
    await panel.getByRole('radio', { name: 'Direct report' }).check();
    await panel.getByRole('button', { name: 'Begin' }).click();
    await expect(panel.getByRole('region', { name: '1:1 with Amara Okafor', exact: true })).toBeVisible();
    return { page, saw: await panel.getByRole('heading', { level: 1 }).innerText() };
  });

  await step('write a note', async () => {
    const panel = await aside.panelFrame(page);
    await panel.getByRole('textbox', { name: 'Notes' }).fill(NOTE);
    await expect(panel.getByRole('status')).toHaveText('Saved');
    return { page, saw: 'Saved' };
  });

  await step('add an open item', async () => {
    const panel = await aside.panelFrame(page);
    await panel.getByRole('textbox', { name: 'Add open item' }).fill(ITEM);
    await panel.getByRole('textbox', { name: 'Add open item' }).press('Enter');
    const items = panel.getByRole('list', { name: 'Open items' });
    await expect(items.getByRole('checkbox', { name: ITEM })).toBeVisible();
    return { page, saw: await items.innerText() };
  });

  await step('review it in the popup', async () => {
    const popup = await aside.openPopup();
    await popup.setViewportSize({ width: 400, height: 600 });
    await popup.getByRole('tab', { name: 'Open items' }).click();
    await expect(popup.getByRole('checkbox', { name: ITEM })).toBeVisible();
    return { page: popup, saw: await popup.getByRole('list', { name: 'Open items' }).first().innerText() };
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await aside.close();
}
console.log(process.exitCode ? '\nThe walk did not get to its end.' : '\nThe walk got to its end.');
