import { ADA, account, BEN, begin, expect, on, openCalendar, test, weekly } from './calendar-test';

const others = { email: 'cy@example.com', name: 'Cy Roe' };

for (const language of ['en', 'de', 'ja'] as const) {
  test.describe(language, () => {
    const events = [
      {
        key: 'declined',
        title: 'Talk',
        start: on(0, '09:00'),
        guests: [ADA],
        organiser: ADA,
        myResponse: 'declined' as const,
      },
      { key: 'cancelled', title: 'Talk again', start: on(0, '11:00'), guests: [BEN], cancelled: true },
      {
        key: 'theirs',
        title: 'Their talk',
        start: on(0, '13:00'),
        calendar: ADA.email,
        organiser: ADA,
        guests: [others],
      },
      {
        key: 'rooms',
        title: 'In a room',
        start: on(0, '15:00'),
        guests: [others],
        rooms: [{ name: 'Aspen' }, { name: 'Birch' }],
      },
    ];
    const calendars = [{ id: ADA.email, name: ADA.name }];
    test.use({ options: { language, accounts: [account({ events, calendars })] }, view: 'day' });

    test('a declined or cancelled 1:1 is known as such, rooms are nobody, a talk of two others is not ours', async ({
      calendar: { panel, open },
    }) => {
      await open('declined');
      await begin(panel);
      await expect(panel.getByText('You declined this talk.')).toBeVisible();
      await open('cancelled');
      await begin(panel);
      await expect(panel.getByText('This talk was cancelled.')).toBeVisible();
      await open('theirs');
      await expect(panel.getByRole('button', { name: 'Open Aside' })).toBeVisible();
      await open('rooms');
      await expect(panel.getByRole('region', { name: `New 1:1 with ${others.name}` })).toBeVisible();
    });
  });
}

test.describe('a known series', () => {
  const catchUp = { ...weekly('catch-up', ADA, '09:00'), title: 'Catch up' };
  const events = [{ ...catchUp, exceptions: { [on(7, '09:00')]: { guests: [ADA, BEN] } } }];
  test.use({ options: { accounts: [account({ events })] }, view: 'day' });

  test('stays whose it is while the guests are long in coming', async ({ aside, calendar }) => {
    await calendar.open(`catch-up@${on(0, '09:00')}`);
    await begin(calendar.panel);
    calendar.server.set({ staging: { rows: 2_600, guests: 2_700, stormEnd: 2_800 } });
    const slow = await openCalendar(aside, calendar.server, 'day');
    await slow.open(`catch-up@${on(0, '09:00')}`);
    await expect(slow.panel.getByRole('heading', { level: 1, name: ADA.name })).toBeVisible();
    const notes = slow.panel.getByRole('textbox', { name: 'Notes' });
    await notes.click();
    await notes.pressSequentially('we decided many words', { delay: 150 });
    await expect(notes).toHaveValue('we decided many words');
    await expect(notes).toBeFocused();
    await expect(slow.page.getByRole('treeitem')).toHaveCount(2);
    expect(calendar.server.changes).toEqual([]);
  });

  test('has an occurrence with more people, which is not marked once that was read', async ({
    aside,
    calendar,
  }) => {
    await calendar.open(`catch-up@${on(0, '09:00')}`);
    await begin(calendar.panel);
    await expect(calendar.chip(`catch-up@${on(0, '09:00')}`)).toHaveAttribute('data-aside-open', '0');
    const group = `catch-up@${on(7, '09:00')}`;
    const next = await openCalendar(
      aside,
      calendar.server,
      `day/${on(7, '09:00').slice(0, 10).replaceAll('-', '/')}`,
    );
    await next.open(group);
    await expect(next.page.getByRole('treeitem')).toHaveCount(3);
    await expect(next.panel.getByRole('button', { name: 'Open Aside' })).toBeVisible();
    await expect(next.chip(group)).not.toHaveAttribute('data-aside-open');
    await next.page.reload();
    await expect(next.chip(group)).toBeVisible();
    await expect(calendar.chip(`catch-up@${on(0, '09:00')}`)).toHaveAttribute('data-aside-open', '0');
    await expect(next.chip(group)).not.toHaveAttribute('data-aside-open');
  });
});
