import { describe, expect, test } from 'vitest';
import { guest, ownZone } from '../../ics/ics-text';
import { both, propose, starts, talk } from './propose';

const START = 'DTSTART;TZID=America/New_York:';
/** Five Mondays at nine in New York, over the change of clocks on November 1. */
const weekly = (...more: string[]) => talk([`${START}20261019T090000`, 'RRULE:FREQ=WEEKLY;COUNT=5', ...more]);
const FIVE = ['10-19T13', '10-26T13', '11-02T14', '11-09T14', '11-16T14'].map(
  (at) => `2026-${at}:00:00.000Z`,
);
const but = (...left: number[]) => FIVE.filter((_, index) => !left.includes(index));

describe('a series', () => {
  test('keeps its time when clocks change', async () => {
    expect(await starts(weekly())).toEqual(FIVE);
  });

  test.each([
    ['a time in UTC', 'RRULE:FREQ=WEEKLY;UNTIL=20261109T140000Z'],
    ['a time of its own clocks', 'RRULE:FREQ=WEEKLY;UNTIL=20261109T090000'],
    ['a day', 'RRULE:FREQ=WEEKLY;UNTIL=20261109'],
  ])('ends at %s', async (_, rule) => {
    expect(await starts(talk([`${START}20261019T090000`, rule]))).toEqual(but(4));
  });

  test.each([
    ['in its zone', 'EXDATE;TZID=America/New_York:20261026T090000'],
    ['in UTC', 'EXDATE:20261026T130000Z'],
    ['as a day, as Outlook does', 'EXDATE;VALUE=DATE:20261026'],
    ['in a list', 'EXDATE;TZID=America/New_York:20261026T090000,20261027T090000'],
  ])('leaves out what is excepted %s', async (_, line) => {
    expect(await starts(weekly(line))).toEqual(but(1));
  });

  test('holds what is added', async () => {
    expect(await starts(weekly('RDATE;TZID=America/New_York:20261020T100000'))).toEqual(
      [...FIVE, '2026-10-20T14:00:00.000Z'].sort(),
    );
  });

  test('goes on without an end, and no further than a year ahead', async () => {
    const { people } = await propose(talk([`${START}20261019T090000`, 'RRULE:FREQ=WEEKLY']));
    expect(people[0]?.held).toHaveLength(5);
    expect(people[0]?.nextAt).toBe('2026-11-23T14:00:00.000Z');
  });

  test('twice a week, every second, on the last Friday', async () => {
    const first = `${START}20261102T090000`;
    expect(await starts(talk([first, 'RRULE:FREQ=WEEKLY;BYDAY=MO,TH;COUNT=4']))).toHaveLength(4);
    expect(await starts(talk([first, 'RRULE:FREQ=WEEKLY;INTERVAL=2']))).toHaveLength(2);
    expect(await starts(talk([`${START}20260828T090000`, 'RRULE:FREQ=MONTHLY;BYDAY=-1FR']))).toEqual(
      ['2026-08-28', '2026-09-25', '2026-10-30'].map((day) => `${day}T13:00:00.000Z`),
    );
  });
});

describe('one that is unlike the others', () => {
  const unlike = (...lines: string[]) =>
    talk(['RECURRENCE-ID;TZID=America/New_York:20261026T090000', ...lines]);

  test('moved: at its new time, under its old name', async () => {
    const { people } = await propose([...weekly(), ...unlike(`${START}20261028T153000`)]);
    expect(people[0]?.held).toContainEqual({
      eventId: 'dana@example.com abc_20261026T130000Z',
      startsAt: '2026-10-28T19:30:00.000Z',
      minutes: null,
    });
    expect(people[0]?.held).toHaveLength(5);
  });

  test.each([
    ['cancelled', ['STATUS:CANCELLED']],
    ['declined', both.map((line) => line.replace('ACCEPTED', 'DECLINED'))],
    ['with somebody else, too', [...both, guest('ben@example.com')]],
  ])('%s: no talk', async (_, lines) => {
    expect(await starts([...weekly(), ...unlike(`${START}20261026T090000`, ...lines)])).toEqual(but(1));
  });

  test('stands before its series in the file, and alone', async () => {
    const moved = unlike(`${START}20261028T153000`);
    expect(await starts([...moved, ...weekly()])).toHaveLength(5);
    expect(await starts(moved)).toEqual(['2026-10-28T19:30:00.000Z']);
  });

  test('of two versions the newer counts', async () => {
    const older = unlike(`${START}20261027T090000`);
    const newer = unlike(`${START}20261028T090000`).map((line) => line.replace('SEQUENCE:0', 'SEQUENCE:2'));
    expect(await starts([...newer, ...older])).toEqual(['2026-10-28T13:00:00.000Z']);
  });
});

describe('zones', () => {
  test.each([
    ['Windows’ own names', ';TZID=W. Europe Standard Time', '08'],
    ['quoted', ';TZID="Europe/Berlin"', '08'],
    ['with a maker’s name before', ';TZID=/mozilla.org/20050126_1/Europe/Berlin', '08'],
    ['rules in the file alone', ';TZID=Customized Time Zone', '14'],
    ['nowhere to be found: the calendar’s', ';TZID=Nowhere', '09'],
    ['none: the calendar’s', '', '09'],
  ])('%s', async (_, zone, hour) => {
    const lines = [...ownZone, ...talk([`DTSTART${zone}:20261116T090000`])];
    expect(await starts(lines, { zone: 'Europe/London' })).toEqual([`2026-11-16T${hour}:00:00.000Z`]);
  });

  test('rules that were cut short do not count where the browser knows better', async () => {
    const short = ownZone.map((line) =>
      line.replace('Customized Time Zone', 'America/New_York').replace(/^RRULE.*/, 'COMMENT:'),
    );
    expect(await starts([...short, ...weekly()])).toEqual(FIVE);
  });
});

describe('a rule that never ends', () => {
  test.each([
    'FREQ=SECONDLY',
    'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTH=3',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=31',
    'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=400',
    'FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=NEVER',
  ])('%s is given up, and the rest is read', async (rule) => {
    const endless = talk([`${START}20261019T090000`, `RRULE:${rule}`], 'endless@google.com');
    const { people } = await propose([...endless, ...talk()]);
    expect(people[0]?.held.some(({ startsAt }) => startsAt === '2026-11-16T14:00:00.000Z')).toBe(true);
  });
});
