import type { Frame, Locator, Page } from '@playwright/test';
import { addItem } from '../calendar-test';
import { violations } from '../violations';
import { clipboard } from './clipboard';
import { addLine, expect, LOOKS, test } from './practice-test';

/** Unfolds what can be done with a line or an item. */
async function options(where: Locator | Frame, text: string): Promise<Locator> {
  const button = where.getByRole('button', { name: `Mark or pass on “${text}”` });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.press('Enter');
  return where.getByRole('group', { name: `Mark or pass on “${text}”` });
}

async function raise(where: Locator, name: string): Promise<void> {
  const field = where.getByRole('combobox', { name: 'Raise with' });
  await field.pressSequentially(name.slice(0, 2));
  await field.press('Enter');
}

/** Puts the cursor into a line of the notes. */
async function cursorAt(panel: Frame, words: string): Promise<void> {
  const notes = panel.getByRole('textbox', { name: 'Notes' });
  await notes.evaluate((area: HTMLTextAreaElement, at) => {
    area.focus();
    area.setSelectionRange(area.value.indexOf(at), area.value.indexOf(at));
  }, words);
  await notes.press('ArrowRight');
}

/** Words that can be read: of every text and field shown, those without a blurred element around them. */
const readable = (where: Frame | Page): Promise<string[]> =>
  where.evaluate(() => {
    const isBlurred = (element: Element | null): boolean =>
      element !== null && (/blur/.test(getComputedStyle(element).filter) || isBlurred(element.parentElement));
    const found: string[] = [];
    const note = (words: string | null, element: Element | null) => {
      if (words?.trim() && element?.checkVisibility() && !isBlurred(element)) found.push(words.trim());
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) note(texts.currentNode.nodeValue, texts.currentNode.parentElement);
    for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea'))
      if (!/radio|checkbox/.test(field.type)) note(field.value || field.placeholder, field);
    return found;
  });

for (const look of LOOKS) {
  test.describe(`${look.theme}, ${look.width} px`, () => {
    test.use({ look });

    test('a line is raised with somebody else; told in confidence, it does not say by whom', async ({
      meet,
    }) => {
      const ben = await meet('Peer', 'ben');
      const { panel, practice, picture, clean } = await meet('Peer');
      await addItem(panel, 'Ada may leave');
      const item = await options(panel, 'Ada may leave');
      await item.getByRole('radio', { name: 'Confidential' }).check();
      await expect(item).toContainText('not while it is confidential');
      await raise(item, 'Ben');
      await expect(item).toContainText('Will come up with Ben Li');
      await picture('an item');
      await clean();
      await item.press('Escape');

      const notes = panel.getByRole('textbox', { name: 'Notes' });
      await notes.fill('The budget is tight\nShe was offered the lead');
      await cursorAt(panel, 'She was');
      await panel.getByRole('button', { name: 'This line' }).click();
      const tools = panel.getByRole('group', { name: 'This line' });
      await tools.getByRole('button', { name: 'Confidential' }).click();
      await expect(notes).toHaveValue('The budget is tight\n⊘ She was offered the lead');
      await tools.getByRole('button', { name: 'Raise with…' }).click();
      await raise(tools, 'Ben');
      await expect(panel.getByRole('status')).toContainText('Will come up with Ben Li');
      await picture('a line of the notes');
      await clean();

      const waits = (await practice(1, 'Knowledge')).getByRole('region', { name: 'What we wait for' });
      const login = await addLine(waits, 'What is waited for?', 'The new login');
      await login.getByRole('button', { name: /^Edit/ }).click();
      await waits.getByRole('combobox', { name: 'Concerns also…' }).selectOption('Ben Li');
      await waits.getByRole('button', { name: 'Save' }).click();
      await expect(login).toContainText('also concerns Ben Li');
      await (await options(login, 'The new login')).getByRole('radio', { name: 'Confidential' }).check();
      await expect(login).toContainText('confidential');

      const open = ben.panel.getByRole('list', { name: 'Open items' });
      await expect(open.getByRole('checkbox', { name: 'She was offered the lead' })).toBeVisible();
      await expect(open).toContainText('told in confidence');
      const concerning = await ben.practice(1, 'Knowledge');
      await expect(concerning).toContainText(/The new login.*told in confidence/);
      await ben.picture('with Ben');
      const told = await ben.panel.evaluate(() => document.documentElement.outerHTML);
      expect(told.replaceAll('Ada may leave', '')).not.toContain('Ada');

      // Not in confidence, it says with whom it came up.
      await cursorAt(panel, 'The budget');
      await raise(tools, 'Ben');
      await expect(
        open.getByRole('listitem').filter({ hasText: 'The budget is tight' }).last(),
      ).toContainText('from Ada Byron');
      const fresh = await meet('Peer', 'ben');
      const again = await options(fresh.panel, 'Ada may leave');
      await expect(again).toContainText('You were told this in confidence');
      await fresh.clean();
    });

    test('only what is marked is copied', async ({ meet }) => {
      const { panel, tab, practice, picture } = await meet('Peer');
      const notes = panel.getByRole('textbox', { name: 'Notes' });
      await panel.getByRole('button', { name: 'Copy what can be shared' }).click();
      await expect(panel.getByRole('status')).toContainText('Nothing is marked as shareable yet');
      await notes.fill('We move in March\nShe looks tired\n- The offsite is in Rome');
      await cursorAt(panel, 'We move');
      await notes.press('Alt+Shift+S');
      await cursorAt(panel, '- The offsite');
      await notes.press('Alt+Shift+S');
      await addItem(panel, 'Send the plan');
      await addItem(panel, 'Speak to HR');
      await (await options(panel, 'Send the plan')).getByRole('radio', { name: 'Can be shared' }).check();
      const knowledge = await practice(1, 'Knowledge');
      await addLine(knowledge, 'Something learnt', 'Small releases');
      await addLine(knowledge, 'Something learnt', 'Never trust the vendor');
      const lesson = await options(knowledge, 'Small releases');
      await lesson.getByRole('radio', { name: 'Can be shared' }).check();
      await expect(knowledge).toContainText('can be shared');

      await panel.getByRole('button', { name: 'Copy what can be shared' }).click();
      await expect(panel.getByRole('status')).toContainText('Copied 4 lines');
      await picture('copied');
      const { text, html } = await clipboard(tab);
      const lines = text.split('\n').filter((line) => line.startsWith('- '));
      expect(lines).toEqual([
        '- We move in March',
        '- The offsite is in Rome',
        '- Send the plan',
        '- Small releases',
      ]);
      expect(text).toContain('1:1 Ada Byron');
      for (const secret of ['tired', 'HR', 'vendor']) expect(text + html).not.toContain(secret);
      expect(html).toContain('<li>Send the plan</li>');
    });

    test('one key makes every word unreadable, everywhere', async ({ aside, meet }) => {
      await meet('Peer', 'ben');
      const { panel, tab, practice, picture } = await meet('Peer');
      await panel.getByRole('textbox', { name: 'Notes' }).fill('She looks tired');
      await addItem(panel, 'Speak to HR');
      await addLine(await practice(2, 'Support'), 'Help with what?', 'A second pair of eyes');
      const popup = await aside.openPopup();
      await popup.getByRole('tab', { name: 'Open items' }).click();
      await expect(popup.getByRole('checkbox', { name: 'Speak to HR' })).toBeVisible();

      await tab.page.bringToFront();
      await panel.getByRole('textbox', { name: 'Notes' }).focus();
      await tab.page.keyboard.press('Alt+Shift+B');
      await expect(panel.getByRole('button', { name: 'Show words again' })).toBeVisible();
      expect(await readable(panel)).toEqual(['Words are hidden.', 'Show words again']);
      await picture('blurred');
      expect(await violations(panel)).toEqual([]);
      await popup.bringToFront();
      await expect(popup.getByRole('button', { name: 'Show words again' })).toBeVisible();
      expect(await readable(popup)).toEqual([
        'Words are hidden.',
        'Show words again',
        'Add note',
        'Open items',
        'Notebook',
      ]);
      await popup.screenshot({ path: `test-results/walks/sharing-${look.theme}-popup-blurred.png` });

      // A panel opened meanwhile shows nothing either; whoever shows words again shows them everywhere.
      const other = await meet('Peer', 'ben');
      expect(await readable(other.panel)).toEqual(['Words are hidden.', 'Show words again']);
      await other.panel.getByRole('button', { name: 'Show words again' }).click();
      for (const where of [panel, popup, other.panel])
        await expect(where.getByRole('button', { name: 'Show words again' })).toBeHidden();
      expect(await readable(panel)).toEqual(expect.arrayContaining(['She looks tired', 'Speak to HR']));
      expect(await readable(popup)).toContain('Speak to HR');
    });
  });
}
