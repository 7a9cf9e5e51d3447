import { expect, it } from 'vitest';
import { backupLight } from '../../../utils/model/backup';

const NOW = '2026-11-22T12:00:00.000Z';
const ago = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();

it.each([
  ['none', null, null],
  ['none', null, 6],
  ['never', null, 7],
  ['fresh', 0, 90],
  ['fresh', 7, 90],
  ['ageing', 8, 90],
  ['ageing', 30, 90],
  ['old', 31, 90],
] as const)(
  'the light is %s when the last backup is %s days old and the first person %s',
  (light, last, began) => {
    const state = {
      lastAt: last === null ? null : ago(last),
      beganAt: began === null ? null : ago(began),
      restoredAt: null,
      automatic: null,
    };
    expect(backupLight(state, NOW)).toBe(light);
  },
);

it('the light says failed, however new the last one is, while an automatic backup could not be made', () => {
  const automatic = {
    place: 'downloads',
    folder: null,
    locked: false,
    newest: null,
    fault: 'no-room',
  } as const;
  const state = { lastAt: NOW, beganAt: NOW, restoredAt: null, automatic };
  expect(backupLight(state, NOW)).toBe('failed');
  expect(backupLight({ ...state, automatic: { ...automatic, fault: null } }, NOW)).toBe('fresh');
});
