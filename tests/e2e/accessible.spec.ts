import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import { addItem, begin, expect, on, test } from './calendar-test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in what is shown now, as `rule: element`. Evaluated, since the pages' own policy lets no script in. */
async function violations(where: Page | Frame): Promise<string[]> {
  await where.evaluate(axeSource);
  return where.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    );
  });
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ options: { theme }, launch: { colorScheme: theme } });

    test('axe finds nothing in any state of panel and popup', async ({
      aside,
      calendar: { panel, open },
    }) => {
      await open('unlisted');
      await expect(panel.getByRole('region', { name: 'Is this a 1:1?' })).toBeVisible();
      expect(await violations(panel)).toEqual([]);

      await open('group');
      await expect(panel.getByRole('button', { name: 'Open Aside' })).toBeVisible();
      expect(await violations(panel)).toEqual([]);

      await open(`ada@${on(0, '09:00')}`);
      await expect(panel.getByRole('button', { name: 'Begin' })).toBeVisible();
      expect(await violations(panel)).toEqual([]);

      await begin(panel);
      await addItem(panel, 'Send the plan');
      await addItem(panel, 'Ask for numbers');
      expect(await violations(panel)).toEqual([]);
      await panel.getByRole('button', { name: /Edit .Send the plan/ }).click();
      await panel.getByRole('button', { name: /Delete .Ask for numbers/ }).click();
      await panel.getByRole('button', { name: 'More' }).click();
      await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
      expect(await violations(panel)).toEqual([]);

      const popup = await aside.openPopup();
      await expect(popup.getByRole('textbox', { name: 'Note' })).toBeVisible();
      expect(await violations(popup)).toEqual([]);
      await popup.getByRole('tab', { name: 'Open items' }).click();
      await expect(popup.getByRole('checkbox', { name: 'Send the plan' })).toBeVisible();
      expect(await violations(popup)).toEqual([]);
      await popup.getByRole('radio', { name: /^Overdue/ }).check();
      expect(await violations(popup)).toEqual([]);
    });
  });
}
