import type { Frame, Locator, Page } from '@playwright/test';
import { addItem, begin, type CalendarTab, expect, on, pressToRemove, test } from './calendar-test';

const today = `ada@${on(0, '09:00')}`;
const COVERED = /Something lies over this panel/;

/** Runs in the page: what any of its scripts can do to our element. */
const ourElement =
  "[...document.documentElement.children].find(({ localName }) => localName.startsWith('x-'))";
const styled = (property: string, value: string) =>
  `${ourElement}.style.setProperty('${property}', '${value}', 'important')`;
/** Of the panel, which stands at the side that Calendar's popup leaves free on this day of the week. */
const corner = `width: 8px; height: 8px; pointer-events: none;
  top: 0; left: \${${ourElement}.getBoundingClientRect().right - 8}px`;
const overlaid = (css: string) => `{
  const cover = document.createElement('div');
  cover.id = 'cover';
  cover.style.cssText = \`position: fixed; z-index: 2147483647; background: #fff; ${css}\`;
  document.documentElement.append(cover);
}`;

const guard = (panel: Frame, state: string) => panel.locator(`:root[data-guard="${state}"]`);
const remove = (panel: Frame): Locator => panel.getByRole('button', { name: 'Delete “Raise the budget”' });
const item = (panel: Frame): Locator =>
  panel.getByRole('list', { name: 'Open items' }).getByRole('checkbox', { name: 'Raise the budget' });

async function withItem({ panel, open }: CalendarTab): Promise<void> {
  await open(today);
  await begin(panel);
  await addItem(panel, 'Raise the budget');
  await remove(panel).hover();
  await guard(panel, 'sure').waitFor({ state: 'attached' });
}

/** With the pointer, as one who sees through the cover would. */
async function clickAt(page: Page, control: Locator): Promise<void> {
  const box = await control.boundingBox();
  if (!box) throw new Error('it is not there');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
}

const HARMS: Record<string, { done: string; undone: string }> = {
  'a corner of it is overlaid': {
    done: overlaid(corner),
    undone: "document.getElementById('cover').remove()",
  },
  'it is overlaid as a whole by something that lets clicks through': {
    done: overlaid('inset: 0; opacity: 0.01; pointer-events: none'),
    undone: "document.getElementById('cover').remove()",
  },
  'it is faded': { done: styled('opacity', '0.02'), undone: styled('opacity', '1') },
  'it is made small': {
    done: styled('transform', 'scale(0.8)'),
    undone: styled('transform', 'none'),
  },
  'it is filtered': { done: styled('filter', 'contrast(0)'), undone: styled('filter', 'none') },
  'it is cut': { done: styled('clip-path', 'inset(300px 0 0 0)'), undone: styled('clip-path', 'none') },
  'it is pushed half out of the window': {
    done: styled('left', '1260px'),
    undone: styled('left', '1080px'),
  },
};

for (const [harm, { done, undone }] of Object.entries(HARMS)) {
  test(`nothing can be removed in the panel while ${harm}, and it says why`, async ({ calendar }) => {
    const { page, panel } = calendar;
    await withItem(calendar);
    await page.evaluate(done);
    await guard(panel, 'covered').waitFor({ state: 'attached' });
    await expect(remove(panel)).toHaveAttribute('aria-disabled', 'true');
    if (!harm.includes('pushed')) await clickAt(page, remove(panel));
    await item(panel).focus();
    await page.keyboard.press('Delete');
    await expect(panel.getByRole('alert')).toHaveText(COVERED);
    await remove(panel).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await expect(item(panel)).toBeVisible();
    await expect(panel.getByText('Deleted “Raise the budget”')).toHaveCount(0);

    await page.evaluate(undone);
    await pressToRemove(remove(panel));
    await expect(panel.getByText('Deleted “Raise the budget”')).toBeVisible();
  });
}

test('what moves under the pointer right before a click is not pressed', async ({ calendar }) => {
  const { page, panel } = calendar;
  await withItem(calendar);
  const at = await remove(panel).boundingBox();
  if (!at) throw new Error('it is not there');
  const drawn = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`;

  // From elsewhere, and from one place in the panel to another; away from the side at which it stands today.
  for (const shift of at.x > 720 ? [-400, -70] : [400, 20]) {
    await page.mouse.move(at.x + at.width / 2 + shift, at.y + at.height / 2);
    await guard(panel, 'sure').waitFor({ state: 'attached' });
    await page.evaluate(`${styled('translate', `${shift}px 0`)}; ${drawn}`);
    await page.mouse.down();
    await page.mouse.up();
    await expect(panel.getByRole('alert')).toHaveText(/just come or moved/);
    await page.evaluate(`${styled('translate', 'none')}; ${drawn}`);
    await item(panel).focus();
    await expect(panel.getByRole('alert')).toHaveCount(0);
    await expect(item(panel)).toBeVisible();
  }
  await expect(panel.getByText('Deleted “Raise the budget”')).toHaveCount(0);
});

test('covered, the same is done in a tab of its own', async ({ aside, calendar }) => {
  const { page, panel } = calendar;
  await withItem(calendar);
  // Where the user is, also when it is covered only then.
  await remove(panel).focus();
  await page.evaluate(styled('opacity', '0.5'));
  await expect(panel.getByRole('alert')).toHaveText(COVERED);
  const opened = aside.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Do it in a tab of its own' }).click();
  const own = await opened;
  await own.getByRole('button', { name: 'Delete “Raise the budget”' }).click();
  await expect(own.getByText('Deleted “Raise the budget”')).toBeVisible();
  await expect(item(panel)).toHaveCount(0);
});

test('Aside covers itself in none of its own places', async ({ calendar }) => {
  const { page, panel, open } = calendar;
  await withItem(calendar);
  const isSure = async () => {
    await page.mouse.move(2, 2);
    const at = await panel.locator('.panel-head').boundingBox();
    await page.mouse.move((at?.x ?? 0) + 40, (at?.y ?? 0) + 8);
    await guard(panel, 'sure').waitFor({ state: 'attached' });
  };
  await panel.getByRole('button', { name: 'Fold' }).first().click();
  await panel.getByRole('button', { name: 'Open Aside' }).click();
  await isSure();
  await panel.getByRole('button', { name: 'More' }).first().click();
  await panel.getByRole('button', { name: 'Move to the other side' }).click();
  await isSure();
  await page.keyboard.press('Alt+Shift+B');
  await isSure();
  await page.keyboard.press('Alt+Shift+B');
  // As a band below the popup.
  await page.setViewportSize({ width: 700, height: 900 });
  await isSure();
  await page.setViewportSize({ width: 320, height: 640 });
  await isSure();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await open(today);
  await isSure();
});
