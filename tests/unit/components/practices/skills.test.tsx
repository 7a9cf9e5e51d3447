import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Skills } from '../../../../components/practices/looks/skills/skills';
import type { Owner } from '../../../../utils/model/item';
import type { Person } from '../../../../utils/model/person';
import { dana, item } from '../examples';
import { setUpShelf } from '../set-up-shelf';

const noor: Person = { ...dana, id: 'noor', name: 'Noor Visser', relationship: 'cross-functional' };

function skill(text: string, owner: Owner, way: 'offers' | 'wants', personId = 'noor') {
  const id = `${personId}-${owner}-${way}-${text}`;
  return item('skill', { way }, text, { id, personId, owner, practice: 'expertise' });
}

const known = (text: string, owner: Owner, way: 'offers' | 'wants', id: string, name: string) => ({
  item: skill(text, owner, way, id),
  person: { id, name },
});

function search(words: string) {
  fireEvent.input(screen.getByRole('searchbox', { name: 'Who knows this?' }), { target: { value: words } });
}
const found = () =>
  within(screen.getByRole('list', { name: 'Who knows it' }))
    .getAllByRole('listitem')
    .map((one) => one.textContent);

afterEach(cleanup);

describe('The skills of two people', () => {
  it('stand in a list for each and each way', () => {
    setUpShelf(Skills, 'skills', noor, {
      open: [skill('SQL', 'them', 'offers'), skill('Go', 'me', 'wants')],
    });
    within(screen.getByRole('list', { name: 'Noor Visser offers' })).getByText('SQL');
    within(screen.getByRole('list', { name: 'I want to learn' })).getByText('Go');
    expect(screen.queryByRole('list', { name: 'I offer' })).toBeNull();
  });

  it('are pointed out where one offers what the other wants, however it is written', () => {
    setUpShelf(Skills, 'skills', noor, {
      open: [
        skill('Réseaux, données', 'me', 'offers'),
        skill('donnees reseaux', 'them', 'wants'),
        skill('C', 'them', 'offers'),
        skill('C++', 'me', 'wants'),
      ],
    });
    screen.getByText('You offer what Noor Visser wants to learn: donnees reseaux');
    expect(screen.queryByText(/offers what you want/)).toBeNull();
  });
});

describe('“Who knows this?”', () => {
  const skills = [
    known('Go', 'them', 'wants', 'ben', 'Ben Ode'),
    known('Go', 'them', 'offers', 'noor', 'Noor Visser'),
    known('Go', 'me', 'offers', 'noor', 'Noor Visser'),
    known('go', 'me', 'offers', 'ben', 'Ben Ode'),
    known('Knitting', 'them', 'offers', 'mei', 'Mei Lin'),
  ];

  it('looks over everybody, those who offer first, me once', () => {
    setUpShelf(Skills, 'skills', noor, { skills });
    search('go');
    expect(found()).toEqual(['Go · Noor Visser offers', 'Go · I offer', 'Go · Ben Ode wants to learn']);
  });

  it('says so when it is nobody, and Escape empties the field', () => {
    setUpShelf(Skills, 'skills', noor, { skills });
    search('Basque');
    screen.getByText(/^Nobody yet\./);
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(false);
    expect(field.value).toBe('');
  });
});
