import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Projects } from '../../../../components/practices/looks/projects/projects';
import type { Person } from '../../../../utils/model/person';
import { dana, item } from '../examples';
import { settled, setUpShelf } from '../set-up-shelf';

const noor: Person = { ...dana, id: 'noor', name: 'Noor Visser', relationship: 'cross-functional' };
const ofNoor = { personId: 'noor', practice: 'coordination' };
const checkout = item('project', { channel: '#checkout' }, 'New checkout', ofNoor);
const search = item('project', { channel: '' }, 'Search', ofNoor);
const prices = item('dependency', { stage: 'asked' }, 'Price table', { ...ofNoor, aboutId: checkout.id });
const legal = item('action', { form: 'roadblock', waitingFor: null }, 'Legal review', {
  ...ofNoor,
  aboutId: checkout.id,
});
const loose = item('dependency', { stage: 'asked' }, 'Logos', ofNoor);
const open = [checkout, search, prices, legal, loose];

afterEach(cleanup);

describe('A shared project', () => {
  it('shows its channel and what hangs on it, and nothing else', () => {
    setUpShelf(Projects, 'projects', noor, { open });
    screen.getByText('#checkout');
    const lines = within(screen.getByRole('list', { name: 'On “New checkout”' }));
    lines.getByText('Price table');
    lines.getByText('Legal review');
    expect(screen.queryByText('Logos')).toBeNull();
  });

  it('takes what stands in its way, as what was chosen, with the words typed before the choice', async () => {
    const { actions } = setUpShelf(Projects, 'projects', noor, { open });
    const button = screen.getByRole('button', { name: 'Add to this project Search' });
    fireEvent.click(button);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: 'On “Search”: what is needed or in the way?',
    });
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'Who owns the index?' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Conflict' }));
    expect(field.value).toBe('Who owns the index?');
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    expect(actions.addItem.mock.calls[0]?.[0]).toMatchObject({
      kind: 'action',
      part: { form: 'conflict' },
      aboutId: search.id,
      personId: 'noor',
    });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(document.activeElement).toBe(button);
  });
});
