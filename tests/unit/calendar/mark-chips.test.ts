import { expect, test, vi } from 'vitest';
import { decodeEventId } from '../../../utils/calendar/decode-event-id';
import { findAll } from '../../../utils/calendar/find';
import { type ChipMark, markChips } from '../../../utils/calendar/mark-chips';
import { unpaddedBase64 } from '../../calendar/event-id';
import { openFixture } from './open-fixture';

const weekChips = () =>
  findAll(openFixture('week-en'), 'chip').filter((chip) => decodeEventId(chip.getAttribute('data-eventid')));

function setUp() {
  const stop = new AbortController();
  return { mark: markChips(document, { signal: stop.signal }), stop };
}

/** A chip as the page draws it in its next view: nobody has seen it yet. */
function draw(text: string): Element {
  const chip = document.createElement('div');
  chip.setAttribute('data-eventid', unpaddedBase64(text));
  chip.setAttribute('data-eventchip', '');
  document.body.append(chip);
  return chip;
}

function asMark(element: Element, count: number | null, ofSeries = count): ChipMark {
  const key = decodeEventId(element.getAttribute('data-eventid'));
  if (!key) throw new Error('The chip is no event.');
  return { element, key, count, ofSeries };
}

const weekly = (day: number, calendar = 'dana@m') => draw(`ada_202611${day}T140000Z ${calendar}`);

/** The text of the rule that wins for this chip, as it would be painted; null: nothing is. */
function drawnOn(chip: Element): string | null {
  const sheets = [
    ...document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]),
    ...[...document.querySelectorAll('style')].flatMap(({ sheet }) => [...(sheet?.cssRules ?? [])]),
  ];
  const rules = sheets.flatMap((rule) => (rule instanceof CSSMediaRule ? [...rule.cssRules] : [rule]));
  let winner = { weight: -1, content: 'none' };
  for (const rule of rules) {
    if (!(rule instanceof CSSStyleRule)) continue;
    for (const part of rule.selectorText.split(/,\s*(?=\[data-eventid[$^*]?=)/)) {
      const [, css = ''] = /^(.*)::after$/s.exec(part.trim()) ?? [];
      if (css === '' || !chip.matches(css)) continue;
      const weight = css.split('[').length;
      const content = /content: "([^"]*)"/.exec(rule.cssText)?.[1] ?? 'none';
      if (weight >= winner.weight) winner = { weight, content };
    }
  }
  return winner.content === 'none' ? null : winner.content;
}

test('a number is drawn, changed and taken away; the attribute says it, too', () => {
  const [chip, other] = weekChips();
  if (!chip || !other) throw new Error('The fixture has too few chips.');
  const { mark, stop } = setUp();
  const attributes = () => [chip, other].map((each) => each.getAttribute('data-aside-open'));
  mark([asMark(chip, 3), asMark(other, 0)]);
  expect(attributes()).toEqual(['3', '0']);
  // Nothing open is a ring, without a word.
  expect([drawnOn(chip), drawnOn(other)]).toEqual(['3', '']);
  mark([asMark(chip, 250), asMark(other, null)]);
  expect(attributes()).toEqual(['99+', null]);
  expect([drawnOn(chip), drawnOn(other)]).toEqual(['99+', null]);
  stop.abort();
});

test('only what differs is written', () => {
  const chips = weekChips();
  const { mark, stop } = setUp();
  const marks = () => chips.map((chip, index) => asMark(chip, index % 2 ? index : null));
  mark(marks());
  const written = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
  const writes = chips.flatMap((chip) => [vi.spyOn(chip, 'setAttribute'), vi.spyOn(chip, 'removeAttribute')]);
  mark(marks());
  for (const write of [written, ...writes]) expect(write).not.toHaveBeenCalled();
  stop.abort();
});

test('another talk of a known series is drawn with its mark by the page itself; that of another calendar is not', () => {
  const { mark, stop } = setUp();
  mark([asMark(weekly(23), 2)]);
  const [next, theirs] = [weekly(30), weekly(30, 'ada@m')];
  expect(drawnOn(next)).toBe('2');
  expect(drawnOn(theirs)).toBeNull();
  const written = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
  mark([asMark(next, 2), asMark(theirs, null)]);
  expect(written).not.toHaveBeenCalled();
  expect(next.getAttribute('data-aside-open')).toBe('2');
  stop.abort();
});

test('one talk that is drawn otherwise keeps that, whatever its series gets, until it is as the others again', () => {
  const { mark, stop } = setUp();
  const [first, none, more] = [weekly(16), weekly(23), weekly(30)];
  mark([asMark(none, null, 2), asMark(more, 5, 2), asMark(first, 2, 2)]);
  expect([first, none, more].map(drawnOn)).toEqual(['2', null, '5']);
  mark([asMark(first, 3, 3)]);
  expect([first, none, more].map(drawnOn)).toEqual(['3', null, '5']);
  mark([asMark(first, 3, 3), asMark(none, 3, 3), asMark(more, 3, 3)]);
  expect([first, none, more].map(drawnOn)).toEqual(['3', '3', '3']);
  stop.abort();
});

test('what was split in two goes on as one series', () => {
  const { mark, stop } = setUp();
  const split = (day: number) => draw(`ada_R20261124T140000_202611${day}T140000Z dana@m`);
  const [before, after] = [weekly(23), split(26)];
  mark([asMark(before, 2), asMark(after, 2)]);
  expect([before, after, weekly(16), split(30)].map(drawnOn)).toEqual(['2', '2', '2', '2']);
  mark([asMark(before, null), asMark(after, null)]);
  expect([before, after, weekly(16), split(30)].map(drawnOn)).toEqual([null, null, null, null]);
  stop.abort();
});

test('of very many series only those in view are remembered', () => {
  const { mark, stop } = setUp();
  const chips = Array.from({ length: 300 }, (_, index) => draw(`s${index}_20261123T140000Z dana@m`));
  const marks = chips.map((chip) => asMark(chip, 1));
  const some = [0, 1, 2, 90, 298, 299].flatMap((index) => chips[index] ?? []);
  mark(marks);
  expect(some.map(drawnOn)).toEqual(['1', '1', '1', '1', '1', '1']);
  mark([asMark(weekly(23), 1), ...marks.slice(0, 2)]);
  expect(some.map(drawnOn)).toEqual(['1', '1', null, null, null, null]);
  stop.abort();
});

test.each([true, false])(
  'the style leaves with the signal, and the marks with it (sheets of our own: %s)',
  (canAdopt) => {
    const [chip] = weekChips();
    if (!chip) throw new Error('The fixture has no chip.');
    if (!canAdopt) vi.stubGlobal('CSSStyleSheet', undefined);
    const styles = () => document.adoptedStyleSheets.length + document.querySelectorAll('style').length;
    const before = styles();
    const { mark, stop } = setUp();
    mark([asMark(chip, 3)]);
    expect(styles()).toBe(before + 1);
    stop.abort();
    expect(styles()).toBe(before);
    expect(chip.hasAttribute('data-aside-open')).toBe(false);
    mark([asMark(chip, 4)]);
    expect(chip.hasAttribute('data-aside-open')).toBe(false);
  },
);

test('what is known of other views goes from the page when only what is in view is to be drawn', () => {
  const { mark, stop } = setUp();
  const ben = draw('ben_20261124T140000Z dana@m');
  mark([asMark(weekly(24), 2), asMark(ben, 5)]);
  mark([asMark(ben, 5)], true);
  expect(drawnOn(weekly(25))).toBeNull();
  expect(drawnOn(ben)).toBe('5');
  stop.abort();
});
