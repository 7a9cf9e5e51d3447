// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

vi.stubGlobal('chrome', { runtime: { id: 'aside' } });
const { beginLife } = await import('../../../entrypoints/calendar.content/script-life');

test('a script ends when a newer one of its name begins', () => {
  const [old, other] = [beginLife('calendar'), beginLife('other')];
  expect(old.aborted).toBe(false);
  const next = beginLife('calendar');
  expect([old, other, next].map(({ aborted }) => aborted)).toEqual([true, false, false]);
});
