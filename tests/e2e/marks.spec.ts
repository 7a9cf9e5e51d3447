import { ADA, account, addItem, BEN, begin, expect, on, openCalendar, test, weekly } from './calendar-test';

// Early, so that a full day of a month view has room for it.
const EARLY = '06:00';
const today = `@${on(0, EARLY)}`;
const MARK = 'data-aside-open';

for (const language of ['en', 'de', 'ja'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${theme}`, () => {
      const events = [
        weekly('ada', ADA, EARLY),
        ...account().events.filter(({ key }) => key !== 'ada'),
        { key: 'birthday', kind: 'birthday' as const, title: 'Birthday', start: on(0, '00:00').slice(0, 10) },
        { ...weekly('theirs', BEN, '18:00'), calendar: ADA.email },
      ];
      const calendars = [{ id: ADA.email, name: ADA.name }];
      test.use({ options: { language, theme, accounts: [account({ events, calendars })] } });

      test('known 1:1s carry the number of open items in every view, nothing else does', async ({
        aside,
        calendar,
      }) => {
        await calendar.open(`ada${today}`);
        await begin(calendar.panel);
        await addItem(calendar.panel, 'Send the plan');
        await addItem(calendar.panel, 'Ask about the budget');
        await expect(calendar.chip(`ada${today}`)).toHaveAttribute(MARK, '2');
        await calendar.panel.getByRole('checkbox', { name: 'Send the plan' }).click();
        await expect(calendar.chip(`ada${today}`)).toHaveAttribute(MARK, '1');

        for (const view of ['week', 'day', 'month', 'agenda']) {
          const { page, chip } = await openCalendar(aside, calendar.server, view);
          await expect(chip(`ada${today}`)).toHaveAttribute(MARK, '1');
          const known = page.locator('[data-eventchip]').and(page.locator(`[${MARK}]`));
          const series = calendar.server.eventId(`ada${today}`).slice(0, 8);
          for (const marked of await known.all()) {
            expect(await marked.getAttribute('data-eventid')).toContain(series);
          }
          await page.close();
        }
      });
    });
  }
}

test('chips made anew by a change of view are marked again', async ({ calendar }) => {
  const { page, panel, chip, open } = calendar;
  await open(`ada@${on(0, '09:00')}`);
  await begin(panel);
  await addItem(panel, 'Send the plan');
  await page.locator('#xDetDlgCloseBu').click();
  await page
    .locator('header')
    .first()
    .click({ position: { x: 2, y: 2 } });
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/\/r\/day/);
  await expect(chip(`ada@${on(0, '09:00')}`)).toHaveAttribute(MARK, '1');
});
