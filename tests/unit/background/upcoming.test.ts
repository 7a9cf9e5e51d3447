import { expect, test } from 'vitest';
import { createUpcoming } from '../../../entrypoints/background/upcoming';

const NOW = '2026-11-23T10:00:00.000Z';
const at = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

function upcoming() {
  const stored: Record<string, unknown> = {};
  const area = {
    get: async (key: string) => ({ [key]: stored[key] }),
    set: async (entries: Record<string, unknown>) => void Object.assign(stored, entries),
    remove: async (key: string) => void delete stored[key],
  };
  return createUpcoming({ area, now: () => NOW });
}

test('who is nearest in time is near, before or after the start', async () => {
  const known = upcoming();
  await known.see([
    { eventId: 'a', personId: 'ada', startsAt: at(-50) },
    { eventId: 'b', personId: 'ben', startsAt: at(20) },
  ]);
  expect(await known.near(60)).toMatchObject({ personId: 'ben' });
  expect(await known.near(10)).toBeNull();
});

test('a moved talk counts where it is now', async () => {
  const known = upcoming();
  await known.see([{ eventId: 'a', personId: 'ada', startsAt: at(5) }]);
  await known.see([{ eventId: 'a', personId: 'ada', startsAt: at(300) }]);
  expect(await known.near(60)).toBeNull();
});
