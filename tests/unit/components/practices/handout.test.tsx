import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Handout } from '../../../../components/practices/looks/handout/handout';
import { OWN } from '../../../../utils/model/item';
import type { Person } from '../../../../utils/model/person';
import { dana, item } from '../examples';
import { settled, setUpShelf } from '../set-up-shelf';

const vera: Person = { ...dana, id: 'vera', name: 'Vera Sand', relationship: 'manager' };
const course = item(
  'opportunity',
  { form: 'course', stage: 'suggested', link: 'https://learn.example/sql' },
  'SQL course',
  { personId: OWN, practice: 'career' },
);
const people = [
  { id: 'alex', name: 'Alex Roy' },
  { id: 'mei', name: 'Mei Lin' },
];
const copies = {
  [course.id]: [{ itemId: 'c1', personId: 'alex', name: 'Alex Roy', state: 'open' as const }],
};

afterEach(cleanup);

describe('A resource for my team', () => {
  it('shows its form, its link and how it stands with each it was handed to', () => {
    setUpShelf(Handout, 'resources', vera, { own: [course], copies, people });
    const link = screen.getByRole<HTMLAnchorElement>('link');
    expect([link.href, link.target, link.rel.split(' ').sort()]).toEqual([
      'https://learn.example/sql',
      '_blank',
      ['noopener', 'noreferrer'],
    ]);
    within(screen.getByRole('list', { name: 'Handed to' })).getByText('Alex Roy: open');
  });

  it('is handed to those who do not have it yet', async () => {
    const { actions } = setUpShelf(Handout, 'resources', vera, { own: [course], copies, people });
    const button = screen.getByRole('button', { name: 'Hand to… SQL course' });
    fireEvent.click(button);
    const whom = screen.getByRole('combobox', { name: 'Who gets it' });
    expect(document.activeElement).toBe(whom);
    fireEvent.keyDown(whom, { key: 'ArrowDown' });
    const list = within(screen.getByRole('listbox', { name: 'People' }));
    expect(list.getAllByRole('option').map((one) => one.textContent)).toEqual(['Mei Lin']);
    fireEvent.keyDown(whom, { key: 'Enter' });
    fireEvent.click(screen.getByRole('button', { name: 'Hand over' }));
    await settled();
    expect(actions.passOn).toHaveBeenCalledWith({
      from: { itemId: course.id },
      to: ['mei'],
      as: 'opportunity',
      practice: 'development',
    });
    expect(document.activeElement).toBe(button);
  });

  it('stays chosen when it could not be handed over', async () => {
    const { actions } = setUpShelf(Handout, 'resources', vera, { own: [course], people });
    actions.passOn.mockRejectedValueOnce(new Error('full'));
    fireEvent.click(screen.getByRole('button', { name: 'Hand to… SQL course' }));
    fireEvent.click(screen.getByRole('button', { name: 'Everybody' }));
    fireEvent.click(screen.getByRole('button', { name: 'Hand over' }));
    await settled();
    screen.getByRole('alert');
    screen.getByRole('button', { name: 'Remove Mei Lin' });
  });

  it('is added to my own shelf, outside any talk', async () => {
    const { actions } = setUpShelf(Handout, 'resources', vera);
    const field = screen.getByRole('textbox');
    fireEvent.input(field, { target: { value: 'Job shadowing in Oslo' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    expect(actions.addItem.mock.calls[0]?.[0]).toMatchObject({
      kind: 'opportunity',
      personId: OWN,
      meetingId: null,
    });
  });
});
