import type { Locator } from '@playwright/test';
import { ADA, account, addItem, BEN, begin, expect, on, openCalendar, test, weekly } from './calendar-test';

// Early, so that a full day of a month view has room for it.
const EARLY = '06:00';
const today = `@${on(0, EARLY)}`;
const MARK = 'data-aside-open';
/** What stands on the chip to be seen, without what is said of it (nothing). */
const painted = (chip: Locator) =>
  chip.evaluate((element) => getComputedStyle(element, '::after').content.split(' / ')[0]);

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
          expect(await painted(chip(`ada${today}`))).toBe('"1"');
          const known = page.locator('[data-eventchip]').and(page.locator(`[${MARK}]`));
          const series = calendar.server.eventId(`ada${today}`).slice(0, 8);
          for (const marked of await known.all()) {
            expect(await marked.getAttribute('data-eventid')).toContain(series);
          }
          for (const unmarked of await page.locator(`[data-eventid]:not([${MARK}])`).all())
            expect(await painted(unmarked)).toBe('none');
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
  expect(await painted(chip(`ada@${on(0, '09:00')}`))).toBe('"1"');
});

test('a talk of a known series has its mark as soon as the page draws it, and no other has', async ({
  calendar,
}) => {
  const { page, panel, chip, open, server } = calendar;
  await open(`ada@${on(0, '09:00')}`);
  await begin(panel);
  await addItem(panel, 'Send the plan');
  await expect(chip(`ada@${on(0, '09:00')}`)).toHaveAttribute(MARK, '1');
  const ids = [`ada@${on(7, '09:00')}`, `ben@${on(7, '11:00')}`].map((key) => server.eventId(key));
  // Within the task that draws the week, none of our code can have run.
  const drawn = await page.evaluate((eventIds) => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, cancelable: true }));
    return eventIds.map((id) => {
      const [chip, handle] = document.querySelectorAll(`[data-eventid="${id}"]`);
      if (!chip || !handle) throw new Error('The week is not drawn.');
      return [chip, handle].map((each) => getComputedStyle(each, '::after').content.split(' / ')[0]);
    });
  }, ids);
  expect(drawn).toEqual([
    ['"1"', 'none'],
    ['none', 'none'],
  ]);
});
