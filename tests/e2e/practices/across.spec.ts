import type { Frame } from '@playwright/test';
import { addItem } from '../calendar-test';
import { addLine, expect, LOOKS, line, TALK, test } from './practice-test';

const OFFERED = {
  'Direct report': ['Trust', 'Goals', 'Development'],
  Manager: ['Strategy', 'Upward', 'Career'],
  Peer: ['Knowledge', 'Support', 'Together'],
  'Cross-functional': ['Roles', 'Coordination', 'Expertise'],
} as const;

const strip = (panel: Frame) => panel.getByRole('group', { name: 'Practices' });

for (const look of LOOKS) {
  test.describe(`${look.theme}, ${look.width} px`, () => {
    test.use({ look });

    test('every practice of every relationship is one key away, and Escape leads back', async ({ meet }) => {
      const { panel, tab, picture } = await meet('Peer');
      const notes = panel.getByRole('textbox', { name: 'Notes' });
      const { keyboard } = tab.page;
      for (const [relationship, practices] of Object.entries(OFFERED)) {
        await panel.getByRole('combobox', { name: 'Relationship' }).selectOption(relationship);
        await expect(strip(panel).getByRole('button')).toHaveText(
          practices.map((name) => new RegExp(`^${name}`)),
        );
        await notes.focus();
        for (const [index, name] of practices.entries()) {
          await keyboard.press(`Alt+Shift+Digit${index + 1}`);
          const section = panel.getByRole('region', { name, exact: true });
          await expect(section.locator(':focus-visible')).toHaveCount(1);
          await picture(`${relationship} ${name}`);
        }
        // From one to the next without going back; and from the last one back to where it began.
        await keyboard.press('Escape');
        await expect(notes).toBeFocused();
        await expect(panel.getByRole('region', { name: practices[2], exact: true })).toBeHidden();
      }
      // The key that unfolds folds, too; then Escape folds the panel, and Calendar has the focus again.
      await keyboard.press('Alt+Shift+Digit1');
      await keyboard.press('Alt+Shift+Digit1');
      await expect(notes).toBeFocused();
      await keyboard.press('Escape');
      await expect(panel.getByRole('button', { name: 'Open Aside' })).toBeVisible();
      await keyboard.press('Alt+Shift+A');
      await expect(notes).toBeFocused();
    });

    test('from Calendar itself a practice is three keys away', async ({ meet }) => {
      const { panel, tab } = await meet('Manager');
      await tab.open(TALK('ada'));
      await expect(tab.popup('Weekly ada')).toBeVisible();
      const { keyboard } = tab.page;
      await keyboard.press('Alt+Shift+A');
      await expect(panel.getByRole('button', { name: 'Open Aside' })).toBeVisible();
      await keyboard.press('Alt+Shift+A');
      await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
      await keyboard.press('Alt+Shift+Digit2');
      await expect(panel.getByRole('region', { name: 'Upward', exact: true }).locator(':focus')).toHaveCount(
        1,
      );
    });

    test('a peer becomes a report: other practices are offered, and nothing is lost', async ({ meet }) => {
      const { panel, practice, picture, clean } = await meet('Peer');
      await addItem(panel, 'Send the plan');
      await addLine(await practice(1, 'Knowledge'), 'Something learnt', 'Small releases');
      await addLine(await practice(2, 'Support'), 'Help with what?', 'A second pair of eyes');
      const together = await practice(3, 'Together');
      await addLine(together, 'An aim to be held to', 'Leave at five');
      await addLine(together, 'An article, a book, a training…', 'The Manager’s Path');
      await panel.getByRole('combobox', { name: 'Relationship' }).selectOption('Direct report');

      // The aim is a goal, the reading a way to learn: these have a place there. The rest is kept.
      await expect(strip(panel).getByRole('button')).toHaveText([
        /^Trust/,
        /^Goals/,
        /^Development/,
        /^Knowledge/,
        /^Support/,
      ]);
      await expect(panel.getByRole('checkbox', { name: 'Send the plan' })).toBeVisible();
      await line(await practice(2, 'Goals'), 'Leave at five');
      await line(await practice(3, 'Development'), 'The Manager’s Path');
      await strip(panel)
        .getByRole('button', { name: /^Knowledge/ })
        .click();
      await line(panel.getByRole('region', { name: 'Knowledge', exact: true }), 'Small releases');
      await picture('kept from before');
      await clean();
      await strip(panel)
        .getByRole('button', { name: /^Support/ })
        .press('Enter');
      await line(panel.getByRole('region', { name: 'Support', exact: true }), 'A second pair of eyes');

      const fresh = await meet('Direct report');
      await fresh.panel.getByRole('combobox', { name: 'Relationship' }).selectOption('Peer');
      await expect(strip(fresh.panel).getByRole('button')).toHaveText([
        /^Knowledge/,
        /^Support/,
        /^Together/,
      ]);
      await line(await fresh.practice(1, 'Knowledge'), 'Small releases');
      await line(await fresh.practice(2, 'Support'), 'A second pair of eyes');
      const again = await fresh.practice(3, 'Together');
      await line(again, 'Leave at five');
      await line(again, 'The Manager’s Path');
    });

    test('one question is offered: taken, passed over, or left; never the same one twice', async ({
      meet,
      clock,
    }) => {
      test.slow();
      const { panel, picture } = await meet('Peer');
      const seen: string[] = [];
      /** Passes over so many questions, each one new. */
      const pass = async (where: Frame, count: number) => {
        const card = where.getByRole('region', { name: 'One question' });
        for (let passed = 0; passed < count; passed++) {
          const words = card.getByRole('paragraph').first();
          const question = await words.innerText();
          expect(seen).not.toContain(question);
          seen.push(question);
          await card.getByRole('button', { name: 'Another' }).click();
          await expect(words).not.toHaveText(question);
        }
        return card;
      };
      await pass(panel, 15);
      const fresh = await meet('Peer');
      const card = await pass(fresh.panel, 15);
      await picture('a question');

      const taken = await card.getByRole('paragraph').first().innerText();
      expect(seen).not.toContain(taken);
      await card.getByRole('button', { name: 'Ask this' }).click();
      const open = fresh.panel.getByRole('list', { name: 'Open items' });
      await expect(open.getByRole('checkbox', { name: taken })).toBeVisible();
      // One is enough for a talk; who wants another asks for it.
      await expect(card).toBeHidden();
      await expect(fresh.panel.getByRole('button', { name: 'Offer a question' })).toBeFocused();
      await fresh.picture('taken');
      await fresh.panel.getByRole('button', { name: 'Offer a question' }).click();
      await pass(fresh.panel, 1);
      await card.getByRole('button', { name: 'Not for now' }).click();
      await expect(card).toBeHidden();
      const reloaded = await meet('Peer');
      await expect(reloaded.panel.getByRole('button', { name: 'Offer a question' })).toBeVisible();

      await clock.weeksLater();
      const next = await meet('Peer');
      await expect(
        next.panel.getByRole('list', { name: 'Open items' }).getByRole('checkbox', { name: taken }),
      ).toBeVisible();
      seen.push(taken);
      await pass(next.panel, 3);
    });
  });
}
