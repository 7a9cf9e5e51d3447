/** The demo with a year of talks, without a window: looks at what a notebook that is lived in shows, and keeps pictures. */
import { expect } from '@playwright/test';
import { writeRoute } from '../../utils/model/route';
import { openDemoCalendar } from './demo-calendar';
import { demoNotebook } from './demo-notebook';
import { fillNotebook } from './fill-notebook';
import { createWalk } from './step';

const AMARA = 'Amara Okafor';

const { aside, page } = await openDemoCalendar({ headless: true });
const { step } = createWalk(() => aside.context.pages());
const archive = demoNotebook(new Date());
const amaras = page.getByRole('button', { name: /Amara \/ Dana 1:1/ }).first();
const amarasId = archive.people.find(({ name }) => name === AMARA)?.id ?? '';

try {
  await step('open the calendar, with a year written down', async () => {
    await fillNotebook(aside, archive);
    await page.reload();
    await expect(amaras).toBeVisible();
    return { page, saw: `${archive.people.length} people, ${archive.meetings.length} talks` };
  });

  const panel = await aside.panelFrame(page);

  await step('click a 1:1: what was said last time, and what is open', async () => {
    await amaras.click();
    const known = panel.getByRole('region', { name: `1:1 with ${AMARA}` });
    await expect(known.getByRole('region', { name: 'Last time' })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCSS('opacity', '1');
    return { page, saw: await known.innerText() };
  });

  await step('a goal, and how its measure went', async () => {
    await panel.getByRole('button', { name: /^Goals/ }).click();
    await expect(panel.locator('.practice')).toBeVisible();
    return { page, saw: await panel.locator('.practice').innerText() };
  });

  await step('all that is open, from the toolbar', async () => {
    const popup = await aside.openPopup();
    await popup.setViewportSize({ width: 380, height: 480 });
    await popup.getByRole('tab', { name: 'Open items' }).click();
    const group = popup.getByRole('group', { name: AMARA });
    await expect(group.getByRole('checkbox').first()).toBeVisible();
    return { page: popup, saw: await group.innerText() };
  });

  const notebook = await aside.openExtensionPage('notebook.html#week');
  const main = notebook.getByRole('main');
  const go = (hash: string) =>
    notebook.evaluate((next) => {
      location.hash = next;
    }, hash);

  await step('the week: who is met, and who drifts', async () => {
    await expect(main.getByRole('heading', { name: 'Drifting' })).toBeVisible();
    return { page: notebook, saw: await main.innerText() };
  });

  await step('everybody', async () => {
    await go(writeRoute({ view: 'people', personId: null }));
    await expect(main.getByRole('link', { name: AMARA })).toBeVisible();
    return { page: notebook, saw: await main.innerText() };
  });

  await step('one person, month by month', async () => {
    await main.getByRole('link', { name: AMARA }).click();
    await expect(main.getByRole('article', { name: AMARA })).toBeVisible();
    return { page: notebook, saw: await main.innerText() };
  });

  await step('search through the year', async () => {
    await go(writeRoute({ view: 'search', query: 'migration' }));
    await expect(main.getByRole('status')).toHaveText(/[1-9]\d* results/);
    return { page: notebook, saw: await main.getByRole('status').innerText() };
  });

  await step('look back on all talks', async () => {
    await go(writeRoute({ view: 'look-back', personId: null }));
    await expect(main.getByRole('button', { name: 'Copy as Markdown' })).toBeVisible();
    await expect(main.getByRole('status')).toBeEmpty();
    return { page: notebook, saw: await main.innerText() };
  });

  await step('look back on one person', async () => {
    await go(writeRoute({ view: 'look-back', personId: amarasId }));
    await expect(main.getByRole('heading', { level: 1 })).toContainText(AMARA);
    await expect(main.getByRole('button', { name: 'Copy as Markdown' })).toBeVisible();
    return { page: notebook, saw: await main.innerText() };
  });

  await step('what is kept, and how much', async () => {
    await go(writeRoute({ view: 'house', part: 'stored' }));
    const stored = main.getByRole('region', { name: 'What is stored' });
    await expect(stored).toBeInViewport();
    return { page: notebook, saw: await stored.innerText() };
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await aside.close();
}
console.log(process.exitCode ? '\nThe walk did not get to its end.' : '\nThe walk got to its end.');
