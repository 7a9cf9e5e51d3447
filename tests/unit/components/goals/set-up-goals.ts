import { fireEvent, screen, within } from '@testing-library/preact';
import type { ItemBase } from '../../../../utils/model/item';
import type { GoalPart, Measure } from '../../../../utils/model/item-parts';
import type { Person } from '../../../../utils/model/person';
import { dana, item } from '../examples';
import { settled } from '../set-up-shelf';

export const mara: Person = { ...dana, id: 'mara', name: 'Mara Quist', relationship: 'manager' };

const LONG_AGO = '2026-09-01T09:00:00.000Z';

export const waiting: Measure = {
  id: 'm1',
  name: 'Waiting time',
  unit: 'days',
  start: 20,
  target: 10,
  checks: [
    { on: '2026-10-01', value: 18, note: 'New form' },
    { on: '2026-11-01', value: 15.5, note: '' },
  ],
};

export function goal(text: string, part: Partial<GoalPart> = {}, change: Partial<ItemBase> = {}) {
  const whole: GoalPart = { level: 'person', measures: [], checkInOn: null, was: [], ...part };
  return item('goal', whole, text, { owner: 'them', createdAt: LONG_AGO, ...change });
}

export const own = { personId: 'own', owner: 'me' } as const;
export const organisation = goal('Happier customers', { level: 'organisation' }, own);
export const team = goal('Halve the wait', { level: 'team' }, { ...own, aboutId: organisation.id });
export const measured = goal('Answer faster', { measures: [waiting] }, { aboutId: team.id });

/** The row of a goal, unfolded. */
export async function unfolded(text: string) {
  const row = screen.getAllByText(text)[0]?.closest('li');
  const details = row?.querySelector('details');
  if (!row || !details) throw new Error(`There is no goal ${text}`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await settled();
  return within(row);
}

export const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
