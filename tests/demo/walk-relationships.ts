import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import type { LaunchedExtension } from '../browsers';
import { managerPeople } from '../calendar/manager-week';
import type { Walk } from './step';

/** One person of each relationship, with the chip to click and the practice that is shown unfolded. */
const AMARA = managerPeople.reports[0].name;
const RUTH = managerPeople.manager.name;
const CARLA = managerPeople.peers[1].name;
const NOOR = managerPeople.design.name;

/** The second half of the walk: all four relationships, each with its own practices. Amara was begun with before. */
export async function walkRelationships(
  { aside, page }: { aside: LaunchedExtension; page: Page },
  { step }: Walk,
): Promise<void> {
  const panel = await aside.panelFrame(page);
  const open = (chip: RegExp) => page.getByRole('button', { name: chip }).first().click();

  async function begin(chip: RegExp, name: string, relationship: string): Promise<void> {
    await open(chip);
    await expect(panel.getByRole('heading', { level: 1 })).toContainText(name);
    await panel.getByRole('radio', { name: relationship }).check();
    await panel.getByRole('button', { name: 'Begin' }).click();
    await expect(panel.getByRole('region', { name: `1:1 with ${name}`, exact: true })).toBeVisible();
  }

  await step('a direct report: a goal with its measure, and feedback to give', async () => {
    await open(/Amara \/ Dana 1:1/);
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(AMARA);
    const trust = await unfold(panel, 'Trust');
    await trust.getByRole('radio', { name: 'All right' }).check();
    await trust.getByRole('textbox', { name: 'In their words (optional)' }).fill('tired from on-call');
    await trust.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(trust).toContainText('Today: All right');
    await add(trust, 'What they did', 'You wrote down why the migration failed, for everybody');
    const goals = await unfold(panel, 'Goals');
    await add(goals, 'A new goal', 'Nobody is called at night twice a week');
    await measure(goals, { name: 'Night calls a week', start: '6', target: '1', now: '4' });
    await toTop(panel);
    return { page, saw: await goals.innerText() };
  });

  await step('a line for my manager is marked where it was written', async () => {
    const items = panel.getByRole('list', { name: 'Open items' });
    const line = items.getByRole('listitem').filter({ hasText: 'Ask Ruth about on-call pay' }).last();
    await line.getByRole('button', { name: /^Mark or pass on/ }).click();
    await panel.getByRole('radio', { name: 'Decision wanted' }).check();
    await expect(line).toContainText(/goes up/i);
    return { page, saw: await line.innerText() };
  });

  await step('my manager: the brief, gathered from the other talks', async () => {
    await begin(/Ruth \/ Dana/, RUTH, 'Manager');
    const upward = await unfold(panel, 'Upward');
    await add(upward, 'A win, a challenge, a risk…', 'The search is twice as fast since Tuesday');
    await expect(upward).toContainText('Ask Ruth about on-call pay');
    await expect(upward).toContainText(AMARA);
    await toTop(panel);
    return { page, saw: await upward.innerText() };
  });

  await step('a peer: aims that each holds the other to', async () => {
    await begin(/Carla \/ Dana/, CARLA, 'Peer');
    const together = await unfold(panel, 'Together');
    await add(together, 'An aim to be held to', 'Leave at six on Fridays');
    await together.getByRole('button', { name: /^Kept/ }).first().click();
    await expect(together).toContainText(/Today/);
    await add(together, 'An article, a book, a training…', 'The chapter on saying no');
    await toTop(panel);
    return { page, saw: await together.innerText() };
  });

  await step('a cross-functional colleague: the role card', async () => {
    await begin(/Noor \/ Dana/, NOOR, 'Cross-functional');
    const roles = await unfold(panel, 'Roles');
    await add(roles, 'A line for the card', 'What the product looks and sounds like');
    await roles.getByRole('button', { name: 'Confirm today' }).first().click();
    await expect(roles).toContainText(/confirmed today/i);
    await toTop(panel);
    return { page, saw: await roles.innerText() };
  });
}

/** Unfolds one of the three practices as the pointer does. */
async function unfold(panel: Frame, name: string): Promise<Locator> {
  await panel.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  const section = panel.getByRole('region', { name, exact: true });
  await expect(section).toBeVisible();
  return section;
}

async function add(section: Locator, field: string, text: string): Promise<void> {
  const box = section.getByRole('textbox', { name: field });
  await box.fill(text);
  await box.press('Enter');
  await expect(section.getByRole('listitem').filter({ hasText: text }).first()).toBeVisible();
}

/** Gives the goal shown a measure and its first check-in. */
async function measure(
  goals: Locator,
  figures: { name: string; start: string; target: string; now: string },
): Promise<void> {
  await goals.getByText('Nothing measured yet').first().click();
  await goals.getByRole('button', { name: 'Measures' }).click();
  await goals.getByRole('textbox', { name: 'What is measured' }).fill(figures.name);
  await goals.getByRole('textbox', { name: 'Start' }).fill(figures.start);
  await goals.getByRole('textbox', { name: 'Target' }).fill(figures.target);
  await goals.getByRole('button', { name: 'Save' }).click();
  await goals.getByRole('button', { name: 'Check in' }).click();
  await goals.getByRole('textbox', { name: figures.name }).fill(figures.now);
  await goals.getByRole('button', { name: 'Save' }).click();
  await expect(goals).toContainText(/Progress: 40/);
}

/** Pictures show the panel from its head. */
async function toTop(panel: Frame): Promise<void> {
  await panel.evaluate(() => scrollTo(0, 0));
}
