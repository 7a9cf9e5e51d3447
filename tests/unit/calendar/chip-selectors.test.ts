import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chipSelectors } from '../../../utils/calendar/chip-selectors';
import { decodeEventId } from '../../../utils/calendar/decode-event-id';
import { unpaddedBase64 } from '../../calendar/event-id';

function selectorsOf(eventId: string) {
  const key = decodeEventId(eventId);
  if (!key) throw new Error(`${eventId} is no event.`);
  return chipSelectors(eventId, key);
}

/** Of an event that recurs. */
function seriesOf(eventId: string): string {
  const { series } = selectorsOf(eventId);
  if (series === null) throw new Error(`${eventId} does not recur.`);
  return series;
}

function chipOf(eventId: string): Element {
  const chip = document.createElement('div');
  chip.setAttribute('data-eventid', eventId);
  chip.setAttribute('data-opens-details', 'true');
  return chip;
}

const letters = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuv'), minLength: min, maxLength: max });
const seriesId = letters(5, 40);
const calendar = fc
  .tuple(letters(1, 12), fc.constantFrom('@m', '@g', '@example.com', '@a.co'))
  .map((parts) => parts.join(''));
const start = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.boolean())
  .map(([day, isWhole]) => `202611${String(day).padStart(2, '0')}${isWhole ? '' : 'T140000Z'}`);
const split = fc.constantFrom('', '_R20260907T140000', '_R20260907');

test('a series is found in any week, and no other series and no other calendar', () => {
  fc.assert(
    fc.property(
      seriesId,
      seriesId,
      calendar,
      calendar,
      split,
      fc.uniqueArray(start, { minLength: 2, maxLength: 2 }),
      (id, other, mine, theirs, cut, starts) => {
        fc.pre(id !== other && mine !== theirs);
        const [first = '', second = ''] = starts;
        fc.pre(first.length === second.length);
        const eventId = unpaddedBase64(`${id}${cut}_${first} ${mine}`);
        const [series, { event }] = [seriesOf(eventId), selectorsOf(eventId)];
        const next = chipOf(unpaddedBase64(`${id}${cut}_${second} ${mine}`));
        expect(next.matches(series)).toBe(true);
        expect(next.matches(event)).toBe(false);
        for (const stranger of [
          `${other}_${second} ${mine}`,
          `${id}${other}_${second} ${mine}`,
          `${id} ${mine}`,
        ])
          expect(chipOf(unpaddedBase64(stranger)).matches(series)).toBe(false);
        const elsewhere = unpaddedBase64(`${id}${cut}_${second} ${theirs}`);
        // Of the space before the address only a part can be compared.
        if (!theirs.endsWith(mine)) expect(chipOf(elsewhere).matches(series)).toBe(false);
      },
    ),
  );
});

test('an event is found by its own selector, by its series’ and nowhere but on a chip', () => {
  fc.assert(
    fc.property(seriesId, calendar, fc.option(start), (id, mine, when) => {
      const eventId = unpaddedBase64(`${id}${when === null ? '' : `_${when}`} ${mine}`);
      const { series, event } = selectorsOf(eventId);
      expect(series === null).toBe(when === null);
      const chip = chipOf(eventId);
      for (const selector of [event, series ?? event]) expect(chip.matches(selector)).toBe(true);
      chip.removeAttribute('data-opens-details');
      for (const selector of [event, series ?? event]) expect(chip.matches(selector)).toBe(false);
    }),
  );
});

test('an event that does not recur stands for itself, whatever its id looks like', () => {
  for (const text of ['abc dana@m', 'abc_x dana@m', '20261126_abc en.usa#holiday@v', 'ä_20261123 dana@m']) {
    const eventId = unpaddedBase64(text);
    const { series, event } = selectorsOf(eventId);
    expect(series).toBeNull();
    expect(chipOf(eventId).matches(event)).toBe(true);
    expect(chipOf(unpaddedBase64(`x${text}`)).matches(event)).toBe(false);
  }
});

test('ids in the alphabet of addresses, and with padding, are found as they are written', () => {
  const bare = `${'a~?'.repeat(4)}_20261123T140000Z dana@example.com`;
  for (const write of [
    (id: string) => id.replaceAll('+', '-').replaceAll('/', '_'),
    (id: string) => btoa(atob(id)),
  ]) {
    const eventId = write(unpaddedBase64(bare));
    expect(chipOf(eventId).matches(seriesOf(eventId))).toBe(true);
  }
});
