import { begin, expect, on, test } from '../e2e/calendar-test';

const today = `ada@${on(0, '09:00')}`;

test('a worker stopped at any moment loses nothing, doubles nothing, and the user notices nothing', async ({
  aside,
  calendar,
}) => {
  const { panel, open, page } = calendar;
  await open(today);
  await begin(panel);
  const field = panel.getByRole('textbox', { name: 'Add open item' });
  const notes = panel.getByRole('textbox', { name: 'Notes' });
  const texts = Array.from({ length: 12 }, (_, index) => `Item ${index}.`);
  let isTyping = true;
  let stops = 0;

  async function type(): Promise<void> {
    for (const text of texts) {
      await field.fill(text);
      await field.press('Enter');
      await notes.pressSequentially(`${text}\n`);
    }
    isTyping = false;
  }
  async function stopAgainAndAgain(): Promise<void> {
    while (isTyping) {
      await aside.stopWorker();
      stops += 1;
    }
  }
  await Promise.all([type(), stopAgainAndAgain()]);
  expect(stops).toBeGreaterThan(2);

  await expect(panel.getByRole('status').first()).toContainText('Saved');
  await expect(panel.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await open(today);
  const again = await aside.panelFrame(page);
  await expect(again.getByRole('textbox', { name: 'Notes' })).toHaveValue(`${texts.join('\n')}\n`);
  const items = again.getByRole('list', { name: 'Open items' }).getByRole('checkbox');
  await expect(items).toHaveCount(texts.length);
  expect(await items.evaluateAll((boxes) => boxes.length)).toBe(texts.length);
});
