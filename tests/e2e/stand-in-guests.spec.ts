import { expect, type Page } from '@playwright/test';
import type { AccountSpec } from '../calendar/calendar-options';
import type { EventSpec } from '../calendar/event-spec';
import { type OpenCalendar, openPopup, test } from './stand-in-page';

const me = { email: 'dana@example.com', name: 'Dana' };
const ana = { email: 'ana@example.com', name: 'Ana', response: 'accepted' } as const;
const many = Array.from({ length: 30 }, (_, index) => ({ email: `guest.${index}@example.com` }));

const accountWith = (event: Partial<EventSpec>, more: Partial<AccountSpec> = {}): AccountSpec => ({
  ...me,
  events: [{ key: 'it', title: 'It', start: '2026-11-18T10:00', ...event }],
  ...more,
});

async function popupOf(open: OpenCalendar, account: AccountSpec): Promise<Page> {
  const { page } = await open('week', { accounts: [account] });
  await openPopup(page, 'it');
  return page;
}

const emails = (page: Page) =>
  page
    .locator('[role=tree] [role=treeitem]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-email')));

test('the organiser is the first guest and counted, the viewer an ordinary row', async ({ open }) => {
  const page = await popupOf(open, accountWith({ guests: [ana, { email: 'x@example.net' }] }));
  expect(await emails(page)).toEqual([me.email, ana.email, 'x@example.net']);
  await expect(page.locator('#xDtlDlgOrg')).toHaveAttribute('data-email', me.email);
  await expect(page.locator('#xDetDlgAtt')).toHaveText('3 guests2 yes1 awaiting');
  await expect(page.locator('[data-email="x@example.net"]')).toHaveAttribute('aria-label', 'x@example.net');
  await expect(page.locator('[data-email="ana@example.com"]')).toHaveAttribute(
    'aria-label',
    'Ana, Attending',
  );
});

test('somebody else’s event on their own calendar has no row of mine and asks for no answer', async ({
  open,
}) => {
  const calendars = [{ id: ana.email, name: 'Ana' }];
  const event = { calendar: ana.email, guests: [{ email: 'bo@example.com' }] };
  const page = await popupOf(open, accountWith(event, { calendars }));
  expect(await emails(page)).toEqual([ana.email, 'bo@example.com']);
  await expect(page.locator('#xRsvpYesBu')).toHaveCount(0);
  const id = await page.locator('#xDetDlg').getAttribute('data-eventid');
  expect(atob(id ?? '')).toMatch(/ ana@example\.com$/);
});

test('a mailing list is one row that can be unfolded', async ({ open }) => {
  const page = await popupOf(open, accountWith({ guests: [{ email: 'all@example.com', isGroup: true }] }));
  await expect(page.locator('[role=treeitem][data-is-expandable="true"]')).toHaveCount(1);
});

test('a long list states its count and keeps rows back', async ({ open }) => {
  const page = await popupOf(open, accountWith({ guests: many, guestRowsShown: 10 }));
  await expect(page.locator('#xDetDlgAtt .UfeRlc')).toHaveText('31 guests');
  expect(await emails(page)).toHaveLength(10);
  await page.getByRole('button', { name: '21 more' }).click();
  expect(await emails(page)).toHaveLength(31);
});

test('a hidden list leaves organiser and viewer, and states no number', async ({ open }) => {
  const page = await popupOf(open, accountWith({ organiser: ana, guests: many, guestsHidden: true }));
  expect(await emails(page)).toEqual([ana.email, me.email]);
  await expect(page.locator('#xDetDlgAtt')).not.toHaveText(/\d/);
});

test('rooms are no guests', async ({ open }) => {
  const page = await popupOf(open, accountWith({ guests: [ana], rooms: [{ name: 'Fig' }, { name: 'Oak' }] }));
  await expect(page.locator('.nBzcnc:has(.iGpjxc)')).toHaveCount(2);
  await expect(page.locator('#xDetDlgRoom')).toHaveText('Fig');
  expect(await emails(page)).toHaveLength(2);
});

test('an event without guests has no tree; a birthday’s calendar begins with a hash', async ({ open }) => {
  const page = await popupOf(open, accountWith({ kind: 'birthday', start: '2026-11-18' }));
  await expect(page.locator('[role=tree], #xDetDlgAtt')).toHaveCount(0);
  const id = await page.locator('#xDetDlg').getAttribute('data-eventid');
  expect(atob(id ?? '')).toMatch(/^2026_BIRTHDAY_\w+ #contacts@v$/);
});

for (const [language, count, yes] of [
  ['ja', 'ゲスト 2 人', '「はい」と返信, 選択済み'],
  ['de', '2 Gäste', 'Mit „Ja“ antworten, ausgewählt'],
  ['ar', '٢ ضيوف', 'الرد نعم, تم الاختيار'],
] as const) {
  test(`counts and answers are in the page’s language: ${language}`, async ({ open }) => {
    const page = await popupOf(open, accountWith({ guests: [ana] }, { language }));
    await expect(page.locator('#xDetDlgAtt .UfeRlc')).toHaveText(count);
    await expect(page.locator('#xRsvpYesBu')).toHaveAttribute('aria-label', yes);
  });
}

test('an answer is taken, shown and told to the server', async ({ open }) => {
  const page = await popupOf(open, accountWith({ organiser: ana, guests: [ana] }));
  await expect(page.locator('.KKjvXb')).toHaveCount(0);
  await page.locator('#xRsvpNoBu').click();
  await expect(page.locator('.KKjvXb > #xRsvpNoBu')).toHaveAttribute('aria-label', 'Respond No, selected');
  const chip = page.locator('[data-eventchip]');
  await expect(chip.locator('.XuJrye')).toContainText(', Declined, ');
  const look = await chip.evaluate((node) => ({
    background: (node as HTMLElement).style.backgroundColor,
    struck: getComputedStyle(node.querySelector('.lhydbb') ?? node).textDecorationLine,
  }));
  expect(look).toEqual({ background: '', struck: 'line-through' });
});
