import { describe, expect, test } from 'vitest';
import { addressIn, findOwner } from '../../../utils/ical/owner';
import { readCalendars } from '../../../utils/ical/read-calendars';
import { calendar, guest, writeLines } from '../../ics/ics-text';
import { talk } from './propose';

const ben = [guest('dana@example.com'), guest('ben@example.com')];
async function owner(fileName: string, name: string, lines: string[], zip = '') {
  const text = writeLines(calendar(lines, { name }), '\r\n');
  return findOwner(await readCalendars([new File([text], fileName)], () => {}), zip);
}

describe('whose calendar it is', () => {
  test('says its name, its file, or the zip around it', async () => {
    expect(await owner('basic.ics', 'dana@example.com', talk())).toMatchObject({ own: ['dana@example.com'] });
    expect(await owner('dana@example.com (1).ics', 'Mine', talk())).toMatchObject({
      own: ['dana@example.com'],
    });
    expect(await owner('Work.ics', 'Mine', talk(), 'dana@example.com.ical.zip')).toMatchObject({
      own: ['dana@example.com'],
    });
  });

  test('says the address that is everywhere', async () => {
    const lines = [...talk(), ...talk(ben, 'b@google.com')];
    expect(await owner('basic.ics', 'Mine', lines)).toMatchObject({ own: ['dana@example.com'] });
  });

  test('is asked where two come equally often, and where its name is that of nobody in it', async () => {
    expect(await owner('basic.ics', 'Mine', talk())).toEqual({
      own: [],
      candidates: ['ada@example.com', 'dana@example.com'],
    });
    expect(await owner('basic.ics', 'boss@example.com', talk())).toEqual({
      own: [],
      candidates: ['boss@example.com', 'ada@example.com', 'dana@example.com'],
    });
  });
});

test.each([
  ['dana@example.com.ics', 'dana@example.com'],
  ['export/Dana@Example.com.ical.zip', 'dana@example.com'],
  ['dana@example.com.ical (2).zip', 'dana@example.com'],
  ['Team_abc123@group.calendar.google.com.ics', 'abc123@group.calendar.google.com'],
  ['basic.ics', null],
])('the file %s is of %s', (fileName, address) => {
  expect(addressIn(fileName)).toBe(address);
});
