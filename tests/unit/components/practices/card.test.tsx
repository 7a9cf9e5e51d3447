import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Card } from '../../../../components/practices/looks/card';
import type { Owner } from '../../../../utils/model/item';
import type { AgreementPart } from '../../../../utils/model/item-parts';
import type { Person } from '../../../../utils/model/person';
import { dana, item } from '../examples';
import { settled, setUpShelf } from '../set-up-shelf';

const noor: Person = { ...dana, id: 'noor', name: 'Noor Visser', relationship: 'cross-functional' };

function line(text: string, owner: Owner, topic: AgreementPart['topic'], confirmedOn: string | null = null) {
  return item('agreement', { topic, confirmedOn }, text, { personId: 'noor', owner, practice: 'roles' });
}

const pricing = line('Pricing', 'them', 'responsible', '2026-08-20');
const platform = line('Platform', 'me', 'decides', '2026-11-01');

afterEach(cleanup);

describe('The role card', () => {
  it('says of each what they are responsible for and decide', () => {
    setUpShelf(Card, 'role_card', noor, { open: [pricing, platform] });
    within(within(screen.getByRole('group', { name: 'Noor Visser' })).getByRole('list')).getByText('Pricing');
    within(within(screen.getByRole('group', { name: 'Me' })).getByRole('list')).getByText('Platform');
  });

  it('says when its oldest line was confirmed, and confirms all of them with one button', async () => {
    const { actions } = setUpShelf(Card, 'role_card', noor, { open: [pricing, platform] });
    screen.getByText('Last confirmed 92 days ago');
    fireEvent.click(screen.getByRole('button', { name: 'Confirm today' }));
    await settled();
    expect(actions.confirmAgreements).toHaveBeenCalledWith('noor', '2026-11-20');
  });

  it('says so when it never was, and when confirming failed', async () => {
    const { actions } = setUpShelf(Card, 'role_card', noor, { open: [line('Pricing', 'them', 'works')] });
    const button = screen.getByRole('button', { name: 'Confirm today' });
    expect(button.parentElement?.textContent).toContain('Not confirmed yet');
    actions.confirmAgreements.mockRejectedValueOnce(new Error('full'));
    fireEvent.click(button);
    await settled();
    screen.getByRole('alert');
  });

  it('asks for no second confirming on the same day, and tells where the focus went', () => {
    const { show } = setUpShelf(Card, 'role_card', noor, { open: [pricing] });
    screen.getByRole('button', { name: 'Confirm today' }).focus();
    show({ open: [line('Pricing', 'them', 'responsible', '2026-11-20')] });
    expect(screen.queryByRole('button', { name: 'Confirm today' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByText('Last confirmed today'));
  });

  it('takes a line for either of us', async () => {
    const { actions } = setUpShelf(Card, 'role_card', noor);
    const [topic, whose] = screen.getAllByRole('combobox');
    if (!topic || !whose) throw new Error('Topic and owner can be chosen');
    fireEvent.change(topic, { target: { value: 'decides' } });
    fireEvent.change(whose, { target: { value: 'me' } });
    const field = screen.getByRole('textbox');
    fireEvent.input(field, { target: { value: 'Release dates' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    expect(actions.addItem.mock.calls[0]?.[0]).toMatchObject({
      text: 'Release dates',
      owner: 'me',
      part: { topic: 'decides', confirmedOn: null },
    });
  });
});
