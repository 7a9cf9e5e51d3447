import type { Frame } from '@playwright/test';
import { ADA, account, begin, expect, on, test } from './calendar-test';

const today = `ada@${on(0, '09:00')}`;
const box = async (panel: Frame) =>
  (await (await panel.frameElement()).boundingBox()) ?? { x: -1, width: -1 };

test('the panel stands where the user wants it, as wide as the user wants it, also in the next tab', async ({
  aside,
  calendar,
}) => {
  const { page, panel, open } = calendar;
  await page.setViewportSize({ width: 1600, height: 900 });
  await open(today);
  await begin(panel);
  await page.locator('#xDetDlgCloseBu').click();
  await page
    .locator('header')
    .first()
    .click({ position: { x: 400, y: 2 } });
  await page.setViewportSize({ width: 1601, height: 900 });
  await expect.poll(async () => (await box(panel)).x).toBe(1241);

  const edge = (await box(panel)).x - 2;
  await page.mouse.move(edge, 300);
  await page.mouse.down();
  await page.mouse.move(edge - 60, 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await box(panel)).width).toBe(420);

  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('button', { name: 'Move to the other side' }).click();
  await expect.poll(async () => (await box(panel)).x).toBe(0);

  await page.reload();
  const again = await aside.panelFrame(page);
  await expect(again.getByRole('heading', { level: 1, name: 'Ada Byron' })).toBeVisible();
  await expect.poll(() => box(again)).toMatchObject({ x: 0, width: 420 });
});

test.describe('beside a popup', () => {
  // In the third column of a week that begins on Sunday: Calendar opens the popup to the right of it.
  const tuesday = on(2 - new Date(`${on(0, '12:00')}Z`).getUTCDay(), '10:00');
  const events = [{ key: 'tuesday', title: 'With Ada', start: tuesday, guests: [ADA] }];
  test.use({ options: { accounts: [account({ events })] } });

  test('the panel gives way, and goes home when that closes, but not from under a typing hand', async ({
    calendar,
  }) => {
    const { page, panel, open } = calendar;
    const home = 1440 - 360;
    await open('tuesday');
    await begin(panel);
    await expect.poll(async () => (await box(panel)).x).toBe(0);

    await panel.getByRole('textbox', { name: 'Notes' }).click();
    await page.evaluate(() => window.__calendar.closePopup());
    await expect(page.locator('#xDetDlg')).toBeHidden();
    await panel.getByRole('textbox', { name: 'Notes' }).pressSequentially('still here');
    expect((await box(panel)).x).toBe(0);

    await open('tuesday');
    await page.locator('#xDetDlgCloseBu').click();
    await expect.poll(async () => (await box(panel)).x).toBe(home);
  });
});
