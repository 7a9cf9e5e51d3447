import { ADA, expect, on, test } from './calendar-test';

for (const kind of ['popup', 'chips', 'all'] as const) {
  test(`a page whose ${kind} changed is left alone, and the popup says quietly that it cannot be read`, async ({
    aside,
    calendar,
  }) => {
    const { page } = calendar;
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.evaluate((what) => window.__calendar.breakMarkup(what), kind);
    await page.reload();
    await page.evaluate((what) => window.__calendar.breakMarkup(what), kind);
    await page.getByText('Weekly ada').first().click();
    const popup = await aside.openPopup();
    await expect
      .poll(async () => {
        await popup.reload();
        return popup.getByText(/cannot read Calendar/).count();
      })
      .toBe(1);
    const report = await popup.evaluate(() => document.body.textContent ?? '');
    for (const name of [ADA.name, ADA.email, 'Weekly', 'dana@', on(0, '09:00')])
      expect(report).not.toContain(name);
    expect(errors).toEqual([]);
  });
}
