import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeEventId, eventKeyOf, isOrdinaryEvent } from '../../../utils/calendar/decode-event-id';

function code(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text))).replace(/=+$/, '');
}

describe('decodeEventId', () => {
  test('reads a single event in a calendar of one’s own domain', () => {
    expect(decodeEventId(code('17cdtvubt3oshn Dana@Example.com'))).toEqual({
      id: 'dana@example.com 17cdtvubt3oshn',
      seriesId: 'dana@example.com 17cdtvubt3oshn',
      calendarId: 'dana@example.com',
      originalStart: null,
    });
  });

  test.each([
    ['x dana@m', 'dana@gmail.com'],
    ['x dana@googlemail.com', 'dana@gmail.com'],
    ['x team@g', 'team@group.calendar.google.com'],
    ['x en.usa#holiday@v', 'en.usa#holiday@group.v.calendar.google.com'],
    ['x abc@i', 'abc@import.calendar.google.com'],
    ['2014_BIRTHDAY_some body #contacts@v', '#contacts@group.v.calendar.google.com'],
  ])('%s lies in %s', (text, calendarId) => {
    expect(decodeEventId(code(text))?.calendarId).toBe(calendarId);
  });

  test.each([
    ['abc_20251130T190000Z', 'abc', '2025-11-30T19:00:00.000Z'],
    ['abc_20251130', 'abc', '2025-11-30'],
    ['20140101_abc', 'abc', '2014-01-01'],
    ['abc_R20240513T213000_20240520T213000Z', 'abc', '2024-05-20T21:30:00.000Z'],
    ['abc_R20240513_20240520', 'abc', '2024-05-20'],
    ['abc_R20240513T213000_R20240601T213000_20240608T213000Z', 'abc', '2024-06-08T21:30:00.000Z'],
    [
      '_60q30c1g60o30e1i60o4ac1g60rj8gpl88rj2c1h84s34h9g60s30c1g60o30c1g',
      '_60q30c1g60o30e1i60o4ac1g60rj8gpl88rj2c1h84s34h9g60s30c1g60o30c1g',
      null,
    ],
    ['a_b_c', 'a_b_c', null],
    ['abc_20251399', 'abc_20251399', null],
    ['abc_20259930T190000Z', 'abc_20259930T190000Z', null],
  ])('%s is the instance of %s first planned at %s', (bareId, series, originalStart) => {
    const key = decodeEventId(code(`${bareId} dana@m`));
    expect(key).toEqual({
      id: `dana@gmail.com ${bareId}`,
      seriesId: `dana@gmail.com ${series}`,
      calendarId: 'dana@gmail.com',
      originalStart,
    });
  });

  test('reads padding and the alphabet for addresses', () => {
    const text = 'ü>?~~ dana@example.com';
    const coded = code(text);
    const expected = decodeEventId(coded);
    expect(expected?.id).toBe('dana@example.com ü>?~~');
    expect(decodeEventId(`${coded}=`)).toEqual(expected);
    expect(decodeEventId(coded.replaceAll('+', '-').replaceAll('/', '_'))).toEqual(expected);
  });

  test.each([
    null,
    '',
    'tasks_sM869NNDkZ56aQTW',
    'tasks.sM869',
    'tasks_rollover_view',
    `ttb_${code('x dana@m')}`,
    'A',
    '!!!!',
    code('no calendar'),
    code('nospace@m'),
    code(' dana@m'),
    code('x '),
    code('x <script>@m'),
    code('a\u0000b dana@m'),
    code('a\u202eb dana@m'),
    '/////w',
    'x'.repeat(3000),
  ])('%s is not an event', (eventId) => {
    expect(decodeEventId(eventId)).toBeNull();
  });

  test('never throws, whatever stands in the attribute', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.base64String(),
          fc.string().map((text) => code(text)),
        ),
        (text) => {
          const key = decodeEventId(text);
          expect(key === null || key.id.startsWith(`${key.calendarId} `)).toBe(true);
        },
      ),
    );
  });

  test('gives back what was coded', () => {
    const bareId = fc.stringMatching(/^[a-v0-9]{5,26}$/);
    const name = fc.stringMatching(/^[a-z0-9.]{1,20}$/);
    fc.assert(
      fc.property(
        bareId,
        name,
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }),
        (id, user, date) => {
          date.setUTCMilliseconds(0);
          const stamp = date.toISOString().replace(/[-:]|\.000/g, '');
          const key = decodeEventId(code(`${id}_${stamp} ${user}@example.com`));
          expect(key).toEqual({
            id: `${user}@example.com ${id}_${stamp}`,
            seriesId: `${user}@example.com ${id}`,
            calendarId: `${user}@example.com`,
            originalStart: date.toISOString(),
          });
        },
      ),
    );
  });
});

test('holidays and birthdays are nobody’s meetings', () => {
  const ordinary = (calendar: string) => {
    const key = eventKeyOf('x', calendar);
    return key && isOrdinaryEvent(key);
  };
  expect(ordinary('dana@m')).toBe(true);
  expect(ordinary('team@g')).toBe(true);
  expect(ordinary('en.usa#holiday@v')).toBe(false);
  expect(ordinary('#contacts@group.v.calendar.google.com')).toBe(false);
});
