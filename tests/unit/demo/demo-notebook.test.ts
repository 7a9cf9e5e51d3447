import { expect, it } from 'vitest';
import { checkArchive } from '../../../utils/archive/check-archive';
import { demoNotebook } from '../../demo/demo-notebook';

const now = new Date('2026-11-18T12:00:00Z');

it('the demo has a year of talks with everybody, as a whole and valid notebook', () => {
  const notebook = checkArchive(demoNotebook(now));
  expect(new Set(notebook.people.map(({ relationship }) => relationship)).size).toBe(4);
  for (const { id, name } of notebook.people) {
    const talks = notebook.meetings.filter(({ personId }) => personId === id);
    expect(talks.length, name).toBeGreaterThan(15);
    expect(talks.every(({ startsAt }) => (startsAt ?? '') <= now.toISOString())).toBe(true);
  }
  expect(notebook.items.some(({ state }) => state === 'open')).toBe(true);
});

it('the same day gives the same notebook', () => {
  expect(demoNotebook(now)).toEqual(demoNotebook(now));
});
