import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PeopleList } from '../../../components/person/people-list';
import { personChange, personDraft } from '../../../components/person/person-draft';
import type { PersonSummary } from '../../../utils/model/person-page';
import { English } from './english';
import { dana, ivo, NOW } from './examples';

afterEach(cleanup);

const summary = (change: Partial<PersonSummary>): PersonSummary => ({
  ...dana,
  metAt: null,
  open: 0,
  ...change,
});
const PEOPLE = [
  summary({ open: 2, metAt: '2026-11-18T09:30:00.000Z', team: 'Design' }),
  summary({ ...ivo, team: 'Engines', aliases: ['Bobby'] }),
  summary({ id: 'gone', name: 'Sam Left', addresses: [], archivedAt: NOW }),
];

function show(onOpen = vi.fn()) {
  render(
    <English>
      <PeopleList people={PEOPLE} now={NOW} onOpen={onOpen} />
    </English>,
  );
  return onOpen;
}
const names = () => screen.getAllByRole('link').map((link) => link.querySelector('bdi')?.textContent);

test('everybody stands by relationship or team, who left last', () => {
  show();
  expect(screen.getByRole('list', { name: 'Direct report' }).textContent).toContain('2 open items');
  expect(screen.getByRole('list', { name: 'Archived', hidden: true }).textContent).toContain('Sam Left');
  fireEvent.click(screen.getByRole('radio', { name: 'Team' }));
  expect(screen.getByRole('list', { name: 'Engines' }).textContent).toContain('Ivo');
});

test.each(['bobby', 'engines', 'ivo.m@', 'marko'])('%s finds Ivo, and Enter opens', (query) => {
  const onOpen = show();
  const field = screen.getByRole('searchbox', { name: 'Find a person' });
  fireEvent.input(field, { target: { value: query } });
  expect(names()).toEqual(['Ivo Marković']);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(onOpen).toHaveBeenCalledWith('ivo');
});

test('who was archived is found as well', () => {
  show();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'sam' } });
  expect(names()).toEqual(['Sam Left']);
});

test('the arrow keys walk from the field through the people and back', () => {
  show();
  const field = screen.getByRole('searchbox');
  expect(document.activeElement).toBe(field);
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toContain('Dana');
  fireEvent.keyDown(document.activeElement ?? field, { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toContain('Ivo');
  fireEvent.keyDown(document.activeElement ?? field, { key: 'ArrowUp' });
  fireEvent.keyDown(document.activeElement ?? field, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(field);
});

test('what is typed of a person becomes a change, or is refused in words', () => {
  const draft = { ...personDraft(dana), aliases: 'Dee\n\nDane', ideal: '7', latest: '' };
  expect(personChange(dana, draft, PEOPLE)).toMatchObject({
    personId: 'dana',
    aliases: ['Dee', 'Dane'],
    cadence: { ideal: 7, latest: 7 },
    awayUntil: null,
  });
  const fault = (change: object) => personChange(dana, { ...draft, ...change }, PEOPLE);
  expect(fault({ addresses: 'Ivo.M@Example.com' })).toEqual({
    field: 'addresses',
    fault: 'person_address_taken',
    words: ['ivo.m@example.com', 'Ivo Marković'],
  });
  expect(fault({ addresses: 'nonsense' })).toMatchObject({ fault: 'person_no_address' });
  expect(fault({ ideal: '9', latest: '3' })).toMatchObject({ fault: 'person_no_cadence' });
  expect(fault({ name: ' ' })).toMatchObject({ fault: 'person_needs_name' });
});
