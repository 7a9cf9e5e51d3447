import { ADA, account, BEN, begin, expect, on, test } from './calendar-test';

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
