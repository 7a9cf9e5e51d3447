import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Plan } from '../../../../components/practices/looks/plan/plan';
import { type PlanWords, planOf, planText } from '../../../../components/practices/looks/plan/plan-text';
import { development } from '../../../../utils/guide/practices/development';
import type { Item, ItemBase } from '../../../../utils/model/item';
import { dana, item } from '../examples';
import { settled, setUpShelf } from '../set-up-shelf';

const strength = item(
  'growth',
  {
    aspect: 'strength',
    evidence: [{ on: '2026-11-12', figure: '14 reviews', text: 'calm <b>words</b>' }],
  },
  'Reviews',
);
const area = item('growth', { aspect: 'area', evidence: [] }, 'Delegating');
const course = item(
  'opportunity',
  { form: 'course', stage: 'planned', link: 'https://example.com/a_b' },
  'Leading',
);
const step = (text: string, change: Partial<ItemBase> = {}) =>
  item('action', { form: 'promise', waitingFor: null }, text, {
    owner: 'them',
    practice: 'development',
    ...change,
  });
const open = step('Hand over *releases*', { dueOn: '2026-11-27', aboutId: area.id });
const done = step('Read two chapters', { state: 'done', closedAt: '2026-11-02T09:00:00.000Z' });
const secret = item('growth', { aspect: 'area', evidence: [] }, 'Temper', { privacy: 'confidential' });
const stepForSecret = step('Count to ten', { aboutId: secret.id });

const words: PlanWords = {
  title: 'Plan: Dana',
  heading: (id) => id,
  opportunity: ({ part }) => [part.form, part.stage],
  day: (on) => on,
  by: (day) => `by ${day}`,
  forThat: (text) => `for ${text}`,
};
const all: Item[] = [strength, area, course, open, done];

afterEach(cleanup);

describe('The text of a development plan', () => {
  it('holds strengths, areas, opportunities and steps, as Markdown', () => {
    expect(planText(planOf(all, development, words)).text).toBe(
      `# Plan: Dana

## strengths

- Reviews
  - 2026-11-12: 14 reviews, calm \\<b>words\\</b>

## areas

- Delegating

## opportunities

- Leading (course; planned)
  - https://example.com/a_b

## plan

- [ ] Hand over \\*releases\\* (by 2026-11-27; for Delegating)
- [x] Read two chapters
`,
    );
  });

  it('means nothing but itself as HTML', () => {
    const { html } = planText(planOf(all, development, words));
    expect(html).toContain('calm &lt;b&gt;words&lt;/b&gt;');
    expect(html).toContain('<li>☐ Hand over *releases* <em>(by 2026-11-27; for Delegating)</em></li>');
    expect(html).not.toContain('<b>');
  });

  it('holds nothing confidential, not even as what a step is for', () => {
    const plan = planOf(
      [secret, stepForSecret, step('Hush', { privacy: 'confidential' })],
      development,
      words,
    );
    const { text, html } = planText(plan);
    for (const copied of [text, html]) {
      expect(copied).not.toContain('Temper');
      expect(copied).not.toContain('Hush');
      expect(copied).toContain('Count to ten');
    }
    expect(plan.withheld).toBe(true);
  });

  it('leaves out what was dropped, and what belongs to another practice', () => {
    const dropped = step('Never mind', { state: 'dropped' });
    const promise = item('action', { form: 'promise', waitingFor: null }, 'Send the slides');
    const noCourse: Item = { ...course, state: 'dropped' };
    expect(planOf([dropped, noCourse, promise], development, words).parts).toEqual([]);
  });
});

describe('The development plan', () => {
  const view = { open: [strength, area, course, open], closed: [done] };
  const steps = () => within(screen.getByRole('list', { name: 'Plan' }));

  it('ticks what is done, and takes a tick', async () => {
    const { actions } = setUpShelf(Plan, 'plan', dana, view);
    const box = steps().getByRole<HTMLInputElement>('checkbox', { name: 'Hand over *releases*' });
    expect(steps().getByRole<HTMLInputElement>('checkbox', { name: 'Read two chapters' }).checked).toBe(true);
    fireEvent.click(box);
    await settled();
    expect(actions.setItemState).toHaveBeenCalledWith(open.id, 'done');
    expect(box.checked).toBe(true);
    steps().getByText('Due Nov 27');
  });

  it('takes the next step with its day and what it is for', async () => {
    const { actions } = setUpShelf(Plan, 'plan', dana, view);
    const field = screen.getByRole('textbox', { name: 'The next step to take' });
    fireEvent.input(field, { target: { value: 'Lead a retro' } });
    const more = field.closest<HTMLElement>('.line-add');
    if (!more) throw new Error('The field stands nowhere');
    fireEvent.input(within(more).getByLabelText('Due'), { target: { value: '2026-12-01' } });
    fireEvent.change(within(more).getByRole('combobox', { name: 'For' }), { target: { value: area.id } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    expect(actions.addItem.mock.calls[0]?.[0]).toEqual({
      kind: 'action',
      part: { form: 'promise', waitingFor: null },
      owner: 'them',
      personId: 'dana',
      meetingId: 'meeting',
      text: 'Lead a retro',
      practice: 'development',
      aboutId: area.id,
      dueOn: '2026-12-01',
    });
  });

  it('lets a step be for something else', async () => {
    const { actions } = setUpShelf(Plan, 'plan', dana, view);
    const choice = steps().getAllByRole<HTMLSelectElement>('combobox', { name: 'For' })[0];
    if (!choice) throw new Error('There is no choice');
    expect(choice.value).toBe(area.id);
    fireEvent.change(choice, { target: { value: '' } });
    expect(actions.editItem).toHaveBeenCalledWith({ id: open.id, aboutId: null });
  });

  it('is copied as text and as HTML, and says what stays out', () => {
    const data = new Map<string, string>();
    document.execCommand = () => {
      const event = new Event('copy', { bubbles: true, cancelable: true });
      Object.assign(event, {
        clipboardData: { setData: (type: string, text: string) => data.set(type, text) },
      });
      document.dispatchEvent(event);
      return true;
    };
    setUpShelf(Plan, 'plan', dana, { ...view, open: [...view.open, secret] });
    fireEvent.click(screen.getByRole('button', { name: 'Copy the plan' }));
    screen.getByRole('button', { name: 'Plan copied' });
    screen.getByText('Confidential lines are left out.');
    expect(data.get('text/plain')).toContain('# Development plan: Dana Lee');
    expect(data.get('text/plain')).toContain('- Leading (Course; Planned)');
    expect(data.get('text/html')).toContain('<h3>Strengths</h3>');
    expect([...data.values()].join()).not.toContain('Temper');
  });

  it('is printed alone, and the sheet goes when the browser is done', async () => {
    const print = vi.fn(() => {
      const sheet = document.querySelector<HTMLElement>('.plan-sheet');
      expect(sheet?.textContent).toContain('Development plan: Dana Lee');
      expect(sheet?.textContent).toContain('☑ Read two chapters');
      expect(sheet?.textContent).not.toContain('Temper');
    });
    vi.stubGlobal('print', print);
    setUpShelf(Plan, 'plan', dana, { ...view, open: [...view.open, secret] });
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    await settled();
    expect(print).toHaveBeenCalledTimes(1);
    fireEvent(window, new Event('afterprint'));
    await settled();
    expect(document.querySelector('.plan-sheet')).toBeNull();
  });
});
