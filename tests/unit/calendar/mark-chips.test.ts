// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { findAll } from '../../../utils/calendar/find';
import { installMarkStyle, markChips } from '../../../utils/calendar/mark-chips';
import { openFixture } from './open-fixture';

function weekChips(): Element[] {
  return findAll(openFixture('week-en'), 'chip');
}

test('one attribute is set, changed and taken away', () => {
  const [chip, other] = weekChips();
  if (!chip || !other) throw new Error('The fixture has too few chips.');
  markChips(
    document,
    new Map([
      [chip, 3],
      [other, 0],
    ]),
  );
  expect([chip, other].map((each) => each.getAttribute('data-aside-open'))).toEqual(['3', '0']);
  markChips(
    document,
    new Map([
      [chip, 250],
      [other, null],
    ]),
  );
  expect([chip, other].map((each) => each.getAttribute('data-aside-open'))).toEqual(['99+', null]);
});

test('only what differs is written', () => {
  const chips = weekChips();
  const marks = new Map(chips.map((chip, index) => [chip, index % 2 ? index : null]));
  markChips(document, marks);
  const writes = chips.flatMap((chip) => [vi.spyOn(chip, 'setAttribute'), vi.spyOn(chip, 'removeAttribute')]);
  markChips(document, marks);
  for (const write of writes) expect(write).not.toHaveBeenCalled();
});

test.each([true, false])(
  'the style leaves with the signal, and the marks with it (sheets of our own: %s)',
  (canAdopt) => {
    const [chip] = weekChips();
    if (!chip) throw new Error('The fixture has no chip.');
    if (!canAdopt) vi.stubGlobal('CSSStyleSheet', undefined);
    const stop = new AbortController();
    const styles = () => document.adoptedStyleSheets.length + document.querySelectorAll('style').length;
    const before = styles();
    installMarkStyle(document, { signal: stop.signal });
    markChips(document, new Map([[chip, 3]]));
    expect(styles()).toBe(before + 1);
    stop.abort();
    expect(styles()).toBe(before);
    expect(chip.hasAttribute('data-aside-open')).toBe(false);
  },
);
