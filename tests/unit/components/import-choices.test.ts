import { describe, expect, test } from 'vitest';
import {
  choiceOfKey,
  chosenOf,
  firstChoices,
  rowsOf,
  startOfPeriod,
} from '../../../components/import/import-choices';
import type { Proposal, ProposedPerson } from '../../../utils/model/talk-import';

const NOW = '2026-11-23T12:00:00.000Z';

function met(name: string, days: string[], nextAt: string | null = null): ProposedPerson {
  const held = days.map((day) => ({
    eventId: `${name} ${day}`,
    startsAt: `${day}T09:00:00.000Z`,
    minutes: 30,
  }));
  return { address: `${name}@example.com`, name, held, nextAt, seriesIds: [] };
}

const ada = met('ada', ['2023-05-01', '2026-11-02', '2026-11-16']);
const ben = met('ben', ['2023-05-01', '2023-05-08', '2023-05-15', '2025-06-02', '2025-07-07']);
const eve = met('eve', ['2026-11-09']);
const kim = met('kim', [], '2026-12-01T09:00:00.000Z');
const gone = met('gone', ['2019-05-01', '2019-05-08']);
const proposal: Proposal = { people: [ben, ada, gone, eve, kim], undecided: 0, unread: 0, places: [] };
const known = new Map([[ada.address, { relationship: 'report' as const }]]);
const names = (rows: ReadonlyArray<{ person: ProposedPerson }>) => rows.map(({ person }) => person.name);

describe('the list of people', () => {
  test('is of the period, the most met first, those met once apart', () => {
    const { usual, few } = rowsOf(proposal, known, startOfPeriod('two', NOW));
    expect([names(usual), names(few)]).toEqual([
      ['ada', 'ben'],
      ['eve', 'kim'],
    ]);
    expect(names(rowsOf(proposal, known, startOfPeriod('all', NOW)).usual)).toEqual(['ben', 'ada', 'gone']);
    expect(names(rowsOf(proposal, known, startOfPeriod('year', NOW)).usual)).toEqual(['ada']);
  });

  test('begins with who is known as they are, and who has left as not now', () => {
    expect(Object.fromEntries(firstChoices(proposal, known, NOW))).toEqual({
      'ada@example.com': 'report',
      'ben@example.com': 'skip',
      'gone@example.com': 'skip',
      'eve@example.com': null,
      'kim@example.com': null,
    });
  });

  test('gives who was chosen of those that are shown', () => {
    const { usual } = rowsOf(proposal, known, startOfPeriod('two', NOW));
    const choices = new Map(firstChoices(proposal, known, NOW)).set(eve.address, 'peer');
    expect(chosenOf(usual, choices)).toEqual([{ person: ada, relationship: 'report' }]);
  });
});

test.each([
  ['1', eve, 'report'],
  ['4', eve, 'cross-functional'],
  ['0', eve, 'skip'],
  ['-', ada, 'skip'],
  ['3', ada, 'report'],
  ['5', eve, null],
  ['a', eve, null],
  ['Enter', eve, null],
  [' ', eve, null],
])('the key %s chooses for somebody', (key, person, choice) => {
  const [row] = rowsOf({ ...proposal, people: [person] }, known, null).usual.concat(
    rowsOf({ ...proposal, people: [person] }, known, null).few,
  );
  expect(row && choiceOfKey(key, row, known)).toBe(choice);
});
