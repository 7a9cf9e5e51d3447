import type { Page } from '@playwright/test';
import {
  ADA,
  account,
  addItem,
  BEN,
  begin,
  expect,
  inMinutes,
  on,
  openCalendar,
  test,
} from './calendar-test';

/** In the worker, where the badge can be asked for. */
declare const chrome: { action: { getBadgeText(of: object): Promise<string> } };

const today = `ada@${on(0, '09:00')}`;

async function add(popup: Page, kind: string, text: string): Promise<void> {
  await popup.getByRole('radio', { name: kind, exact: true }).check();
  await popup.getByRole('textbox', { name: 'Note' }).fill(text);
  await popup.getByRole('button', { name: 'Add' }).click();
  await expect(popup.getByRole('textbox', { name: 'Note' })).toHaveValue('');
}

test.describe('adding a note', () => {
  test('the person of the active tab is chosen, and everything lands in their next meeting', async ({
    aside,
    calendar,
  }) => {
    const { panel, open } = calendar;
    await open(`ben@${on(0, '11:00')}`);
    await begin(panel);
    await open(today);
    await begin(panel);

    const popup = await aside.openPopup();
    await expect(popup.getByRole('combobox', { name: 'Person' })).toHaveValue(ADA.name);
    await add(popup, 'Note', 'Her talk went well.');
    await add(popup, 'Open item', 'Find a mentor');
    await add(popup, 'Talking point', 'The reorganisation');

    const next = `ada@${on(7, '09:00')}`;
    const later = await openCalendar(
      aside,
      calendar.server,
      `day/${on(7, '09:00').slice(0, 10).replaceAll('-', '/')}`,
    );
    await later.open(next);
    const list = later.panel.getByRole('list', { name: 'Open items' });
    await expect(list.getByRole('checkbox', { name: 'Find a mentor' })).toBeVisible();
    await expect(list.getByRole('checkbox', { name: 'The reorganisation' })).toBeVisible();
  });

  test('somebody else is found by name or address with the keyboard alone', async ({ aside, calendar }) => {
    for (const key of [`ben@${on(0, '11:00')}`, today]) {
      await calendar.open(key);
      await begin(calendar.panel);
    }
    const popup = await aside.openPopup();
    const person = popup.getByRole('combobox', { name: 'Person' });
    for (const words of ['ben l', 'ben@exa']) {
      await person.fill(words);
      await person.press('Enter');
      await expect(person).toHaveValue(BEN.name);
    }
    await popup.getByRole('textbox', { name: 'Note' }).fill('Likes the new plan.');
    await popup.keyboard.press('ControlOrMeta+Enter');
    await expect(popup.getByRole('status')).toContainText(BEN.name);
  });

  test('what was typed and not added is there when the popup opens again', async ({ aside, calendar }) => {
    await calendar.open(today);
    await begin(calendar.panel);
    const popup = await aside.openPopup();
    await popup.getByRole('radio', { name: 'Talking point' }).check();
    await popup.getByRole('textbox', { name: 'Note' }).pressSequentially('Half a thou');
    await popup.close();
    const again = await aside.openPopup();
    await expect(again.getByRole('textbox', { name: 'Note' })).toHaveValue('Half a thou');
    await expect(again.getByRole('radio', { name: 'Talking point' })).toBeChecked();
    await expect(again.getByRole('combobox', { name: 'Person' })).toHaveValue(ADA.name);
  });

  test.describe('with a 1:1 near in time', () => {
    const soon = { key: 'soon', title: 'Soon', start: inMinutes(10), guests: [BEN] };
    test.use({ options: { accounts: [account({ events: [soon] })] } });

    test('its person is chosen although no event is open', async ({ aside, calendar }) => {
      await calendar.page.goto(calendar.server.url(`eventedit/${calendar.server.eventId('soon')}`));
      const panel = await aside.panelFrame(calendar.page);
      await begin(panel);
      await calendar.page.close();
      const popup = await aside.openPopup();
      await expect(popup.getByRole('combobox', { name: 'Person' })).toHaveValue(BEN.name);
    });
  });
});

test.describe('reviewing open items', () => {
  const yesterday = on(-1, '00:00').slice(0, 10);

  test('everything open is there by person, filtered, closed and opened in context; other views follow', async ({
    aside,
    calendar,
  }) => {
    const { panel, open } = calendar;
    await open(`ben@${on(0, '11:00')}`);
    await begin(panel);
    await addItem(panel, 'Ask for numbers');
    await open(today);
    await begin(panel);
    await addItem(panel, 'Send the plan');
    const popup = await aside.openPopup();
    await popup.getByRole('tab', { name: 'Open items' }).click();
    const list = popup.getByRole('list', { name: 'Open items' });
    const ofAda = list.getByRole('group', { name: ADA.name });
    await expect(list.getByRole('group')).toHaveCount(2);
    await expect(ofAda.getByRole('checkbox', { name: 'Send the plan' })).toBeVisible();

    await ofAda.getByRole('button', { name: /Edit .Send the plan/ }).click();
    await popup.getByLabel('Due', { exact: true }).fill(yesterday);
    await popup.getByRole('textbox', { name: 'Text' }).press('Enter');
    await popup.getByRole('radio', { name: /^Overdue/ }).check();
    await expect(list.getByRole('checkbox')).toHaveCount(1);
    await popup.getByRole('radio', { name: /^Theirs/ }).check();
    await expect(list.getByRole('checkbox')).toHaveCount(0);
    await popup.getByRole('radio', { name: /^All/ }).check();

    await ofAda.getByRole('checkbox', { name: 'Send the plan' }).click();
    await expect(
      panel.getByRole('list', { name: 'Open items' }).getByRole('checkbox', { name: 'Send the plan' }),
    ).toBeHidden();

    await list.getByRole('button', { name: `Open ${BEN.name} in Calendar` }).click();
    await expect(panel.getByRole('heading', { level: 1, name: BEN.name })).toBeVisible();
  });

  test('the badge counts open actions and is absent at none', async ({
    aside,
    calendar: { panel, open },
  }) => {
    const badge = async () => (await aside.worker()).evaluate(() => chrome.action.getBadgeText({}));
    await open(today);
    await begin(panel);
    expect(await badge()).toBe('');
    await addItem(panel, 'Send the plan');
    await addItem(panel, 'Send it again');
    await expect.poll(badge).toBe('2');
    await panel.getByRole('checkbox', { name: 'Send the plan' }).click();
    await expect.poll(badge).toBe('1');
  });
});
