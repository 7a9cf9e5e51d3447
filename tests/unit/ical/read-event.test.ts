import { describe, expect, test } from 'vitest';
import { guest, ME, organiser, room, writeLines } from '../../ics/ics-text';
import { ADA, both, propose, starts, talk } from './propose';

const MONDAY = '2026-11-16T14:00:00.000Z';

describe('text', () => {
  test.each([
    ['CRLF', (lines: readonly string[]) => writeLines(lines, '\r\n')],
    ['LF', (lines: readonly string[]) => writeLines(lines, '\n')],
    ['CR alone', (lines: readonly string[]) => writeLines(lines, '\n').replaceAll('\n', '\r')],
    ['a mark of UTF-8', (lines: readonly string[]) => `\ufeff${writeLines(lines, '\r\n')}`],
    ['empty lines', (lines: readonly string[]) => lines.join('\r\n\r\n')],
    [
      'lines folded by tabs',
      (lines: readonly string[]) => lines.map((line) => line.replace('mailto', 'mai\r\n\tlto')).join('\r\n'),
    ],
    ['UTF-16', (lines: readonly string[]) => Buffer.from(`\ufeff${writeLines(lines, '\r\n')}`, 'utf16le')],
    [
      'small letters',
      (lines: readonly string[]) =>
        writeLines(
          lines.map((line) => line.replace(/^(BEGIN|END):VEVENT/, (all) => all.toLowerCase())),
          '\r\n',
        ),
    ],
  ])('is read with %s', async (_, text) => {
    expect(await starts(talk(), { text })).toEqual([MONDAY]);
  });

  test('is read wherever it is cut into pieces', async () => {
    const long = Array.from({ length: 4000 }, (_, n) => talk([], `${n}@google.com`)).flat();
    const { unread } = await propose(long);
    expect(unread).toBe(0);
  });

  test('names and titles are plain, capped text', async () => {
    const named = both.map((line) => line.replaceAll(/CN="?[^":;]*"?/g, `CN="A\u202eda ${'x'.repeat(500)}"`));
    const { people } = await propose(talk(named));
    expect(people[0]?.name).toHaveLength(200);
    expect(people[0]?.name.startsWith('Ada x')).toBe(true);
  });
});

describe('what cannot be read is passed over and told with its line', () => {
  test.each([
    ['no start', talk().filter((line) => !line.startsWith('DTSTART'))],
    ['a start that is none', talk(['DTSTART:soon'])],
    ['a day that is none', talk(['DTSTART:20261399T090000Z'])],
    ['no id', talk().filter((line) => !line.startsWith('UID'))],
    ['a line that is none', talk(['DTSTART'])],
    ['no end', talk().slice(0, -1)],
  ])('%s', async (_, lines) => {
    const { people, unread, places } = await propose([...lines, ...talk([], 'other@google.com')]);
    expect(unread).toBe(1);
    // Behind the seven lines of the calendar's head.
    expect(places).toEqual([{ fileName: 'dana@example.com.ics', line: 8 }]);
    expect(people.map(({ held }) => held.length)).toEqual([1]);
  });

  test('a file that ends within an event', async () => {
    const text = (lines: readonly string[]) => writeLines(lines, '\r\n').slice(0, -300);
    const { people, unread } = await propose([...talk(), ...talk([], 'other@google.com')], { text });
    expect(unread).toBe(1);
    expect(people[0]?.held).toHaveLength(1);
  });
});

describe('whom an event is with', () => {
  test.each([
    ['rooms aside', [...both, room]],
    ['as guest of the other', [organiser(ADA), guest(ADA), guest(ME)]],
    ['of Outlook, which names the organiser once', [organiser(ADA), guest(ME)], 'outlook-1'],
    ['addresses in capitals', [organiser(ME), guest('Dana@Example.com'), guest('ADA@example.com')]],
    [
      'a calendar of a team as organiser',
      ['ORGANIZER;CN=Team:mailto:abc@group.calendar.google.com', guest(ME), guest(ADA)],
    ],
  ])('a 1:1: %s', async (_, lines, uid = 'abc@google.com') => {
    expect(await starts(talk(lines, uid))).toEqual([MONDAY]);
  });

  test.each([
    ['three people', [...both, guest('ben@example.com')]],
    ['a mailing list', [organiser(ME), guest(ME), guest(ADA).replace('INDIVIDUAL', 'GROUP')]],
    ['they declined', both.map((line) => line.replace('ACCEPTED;CN="Ada', 'DECLINED;CN="Ada'))],
    ['I declined', both.map((line) => line.replace('ACCEPTED;CN="Dana', 'DECLINED;CN="Dana'))],
    ['cancelled', [...both, 'STATUS:CANCELLED']],
    ['all day', ['DTSTART;VALUE=DATE:20261116', ...both]],
    ['somebody else’s', [organiser('ben@example.com'), guest('ben@example.com'), guest(ADA)]],
    ['guests who may not see each other', [organiser(ADA), guest(ME)]],
    ['nobody named but the organiser', [organiser(ADA)]],
  ])('none: %s', async (_, lines) => {
    expect((await propose(talk(lines))).people).toEqual([]);
  });

  test('with hidden guests the title says it', async () => {
    expect(await starts(talk([organiser(ADA)], 'abc@google.com', 'Ada / Dana'))).toEqual([MONDAY]);
    expect(await starts(talk([organiser(ADA), guest(ME)], 'abc@google.com', '1:1'))).toEqual([MONDAY]);
  });

  test('what is called a 1:1 and names nobody is counted', async () => {
    const { people, undecided } = await propose(talk([organiser(ME)], 'abc@google.com', 'Eve 1:1'));
    expect([people, undecided]).toEqual([[], 1]);
  });
});

test.each([
  ['DTEND;TZID=America/New_York:20261116T094500', 45],
  ['DURATION:PT1H30M', 90],
  ['X-NO-END:1', null],
  ['DTEND;TZID=America/New_York:20261116T080000', null],
])('%s lasts %s minutes', async (line, minutes) => {
  const { people } = await propose(talk([line]));
  expect(people[0]?.held[0]?.minutes).toBe(minutes);
});
