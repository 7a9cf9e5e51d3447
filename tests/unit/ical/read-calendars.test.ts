import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { proposePeople } from '../../../utils/ical/propose-people';
import { readCalendars } from '../../../utils/ical/read-calendars';
import { mutateText } from '../../faults/lab/mutate-text';
import { seeded } from '../../faults/random';
import { calendar, ME, writeLines } from '../../ics/ics-text';
import { messyExport } from '../../ics/messy-export';
import { NOW, talk } from './propose';

const bytes = (lines: readonly string[], name?: string) =>
  new TextEncoder().encode(writeLines(calendar(lines, name === undefined ? {} : { name }), '\r\n'));
const file = (content: string | Uint8Array, name: string) => new File([content as BlobPart], name);
const read = (...files: File[]) => readCalendars(files, () => {});

describe('a zip', () => {
  test('gives each of its calendars, and one talk where it stands in two', async () => {
    const zip = zipSync({
      'Team_abc@group.calendar.google.com.ics': bytes(talk(), 'Team'),
      'export/dana@example.com.ics': bytes([
        ...talk(),
        ...talk(['DTSTART:20261117T100000Z'], 'b@google.com'),
      ]),
      '__MACOSX/export/._dana@example.com.ics': new Uint8Array([0, 5, 22]),
      'readme.txt': bytes([]),
    });
    const calendars = await read(file(zip, 'dana@example.com.ical.zip'));
    expect(calendars.map(({ calendarId }) => calendarId).sort()).toEqual([
      'abc@group.calendar.google.com',
      'dana@example.com',
    ]);
    const { people } = proposePeople(calendars, [ME], NOW);
    // The one in one's own calendar is the one that is clicked.
    expect(people[0]?.held.map(({ eventId }) => eventId)).toEqual([
      'dana@example.com abc',
      'dana@example.com b',
    ]);
  });

  test('is told by what it is, not by its name', async () => {
    expect(await read(file(zipSync({ 'a.ics': bytes(talk()) }), 'calendar.ics'))).toHaveLength(1);
  });
});

describe('refused in words', () => {
  const half = zipSync({ 'a.ics': bytes(talk()) }).slice(0, 60);
  test.each([
    ['nothing', file('', 'a.ics'), 'empty'],
    ['a text', file('nothing of the kind', 'notes.txt'), 'no-calendar'],
    ['a picture', file(new Uint8Array(5000).fill(137), 'a.png'), 'no-calendar'],
    ['a backup of our own', file('{"format":"aside-notebook"}', 'aside.json'), 'no-calendar'],
    ['a zip without calendars', file(zipSync({ 'a.txt': bytes([]) }), 'a.zip'), 'no-calendar'],
    ['no zip behind its first letters', file('PK and nothing', 'a.zip'), 'no-calendar'],
    ['half a zip', file(half, 'a.zip'), expect.stringMatching(/no-zip|no-calendar/)],
    ['a calendar without events', file(bytes([]), 'a.ics'), 'no-events'],
  ])('%s', async (_, content, code) => {
    await expect(read(content)).rejects.toMatchObject({ name: 'CalendarFileError', code });
  });

  test('more than can be read', async () => {
    const large = Object.defineProperty(file('BEGIN:VCALENDAR', 'a.ics'), 'size', { value: 400_000_000 });
    await expect(read(large)).rejects.toMatchObject({ code: 'too-large' });
  });
});

test('tells how far it is, to the end', async () => {
  const { text } = messyExport(5, { events: 2000, now: NOW });
  const told: number[] = [];
  const one = file(text, 'dana@example.com.ics');
  await readCalendars([one], (done, total) => told.push(done / total));
  expect(told.length).toBeGreaterThan(3);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

test('whatever is wrong with a file, it is read or refused in words', async () => {
  const random = seeded(20261123);
  const { text } = messyExport(9, { events: 330, now: NOW });
  // A piece that holds a bit of everything.
  const valid = text.slice(0, 15_000);
  let told = 0;
  for (let round = 0; round < 60; round++) {
    let harmed = valid;
    for (let harms = 1 + random.below(8); harms > 0; harms--) harmed = mutateText(harmed, random);
    try {
      const { people, unread } = proposePeople(await read(file(harmed, 'a.ics')), [ME], NOW);
      told += people.length + unread;
    } catch (error) {
      expect(error).toMatchObject({ name: 'CalendarFileError' });
    }
  }
  expect(told).toBeGreaterThan(0);
});
