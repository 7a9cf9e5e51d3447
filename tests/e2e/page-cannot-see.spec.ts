import { addItem, begin, expect, on, test } from './calendar-test';

const SECRET = 'Wants to leave in March';

test('the page’s scripts see nothing of the panel, keys captured included', async ({ calendar }) => {
  const { page, panel, open, server } = calendar;
  await open(`ada@${on(0, '09:00')}`);
  await begin(panel);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of [
      'keydown',
      'keypress',
      'keyup',
      'input',
      'beforeinput',
      'paste',
      'compositionend',
      'message',
    ]) {
      window.addEventListener(type, (event) => seen.push(`${type} ${'key' in event ? event.key : ''}`), true);
    }
  });
  await panel.getByRole('textbox', { name: 'Notes' }).pressSequentially(SECRET);
  await addItem(panel, 'Offer a raise');
  await expect(panel.getByRole('status').first()).toContainText('Saved');

  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  // Everything that a script of the page can reach: the tree, open shadow roots, frames of its own origin, storage.
  const reach = await page.evaluate(() => {
    const texts: string[] = [
      document.documentElement.outerHTML,
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
    ];
    for (const element of document.querySelectorAll('*'))
      if (element.shadowRoot) texts.push(element.shadowRoot.innerHTML);
    for (let index = 0; index < window.frames.length; index += 1) {
      try {
        texts.push(window.frames[index]?.document.documentElement.outerHTML ?? '');
      } catch (error) {
        texts.push(String(error));
      }
    }
    return texts.join('\n');
  });
  expect(reach).not.toContain(SECRET);
  expect(reach).not.toContain('Offer a raise');
  expect(reach).not.toContain('chrome-extension://');
  expect(server.otherRequests).toEqual([]);
});

for (const focusTrap of ['strict', 'focusin', 'hostile'] as const) {
  test.describe(`with a popup that holds the focus (${focusTrap})`, () => {
    test.use({ options: { focusTrap } });

    test('typing triggers none of Calendar’s shortcuts, Delete deletes no event, focus stays in the panel', async ({
      calendar,
    }) => {
      const { page, panel, open, popup } = calendar;
      await open(`ada@${on(0, '09:00')}`);
      await begin(panel);
      await expect(popup('Weekly ada')).toBeVisible();
      const notes = panel.getByRole('textbox', { name: 'Notes' });
      await notes.click();
      await page.keyboard.type('dwmajkncte');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Backspace');
      await expect(notes).toBeFocused();
      await expect(notes).toHaveValue('dwmajknct');
      await expect(popup('Weekly ada')).toBeVisible();
      await expect(page).toHaveURL(/\/r\/week/);
      expect(calendar.server.changes).toEqual([]);

      // Without the pointer, as the keyboard and assistive technology do it.
      await popup('Weekly ada').getByRole('heading').click();
      await notes.focus();
      await page.keyboard.type('dw');
      await expect(notes).toHaveValue(/dw$/);
      await expect(page).toHaveURL(/\/r\/week/);
    });
  });
}

test('the panel does not cover Calendar’s popup, wherever that opens', async ({ calendar }) => {
  const { page, panel, open, popup } = calendar;
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1100, height: 800 },
    { width: 2200, height: 1200 },
  ]) {
    await page.setViewportSize(size);
    for (const key of [`ada@${on(0, '09:00')}`, 'unlisted']) {
      await open(key);
      await expect(panel.getByRole('region').first()).toBeVisible();
      const card = popup('').locator('#xDetDlg');
      await expect(card).toBeVisible();
      await expect
        .poll(async () => {
          const [a, b] = [await card.boundingBox(), await (await panel.frameElement()).boundingBox()];
          if (!a || !b) return 'not there';
          const apart =
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          return apart ? 'apart' : 'covered';
        })
        .toBe('apart');
      await page.keyboard.press('Escape');
    }
  }
});
