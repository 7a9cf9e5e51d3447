/** Lines as calendars write them: folded after so many bytes, ended as this program does. */
export function writeLines(lines: readonly string[], end: '\r\n' | '\n'): string {
  return lines.flatMap(fold).join(end) + end;
}

function fold(line: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of line) {
    // A character is never cut in two.
    if (Buffer.byteLength(piece + character) > 74) {
      pieces.push(piece);
      piece = ' ';
    }
    piece += character;
  }
  return [...pieces, piece];
}

export function calendar(
  lines: readonly string[],
  { name = 'dana@example.com', zone = 'America/New_York' } = {},
) {
  return [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(name === '' ? [] : [`X-WR-CALNAME:${name}`]),
    ...(zone === '' ? [] : [`X-WR-TIMEZONE:${zone}`]),
    ...lines,
    'END:VCALENDAR',
  ];
}

/** One event with these properties, and what Google writes around them. */
export function event(uid: string, properties: readonly string[], title = 'Talk'): string[] {
  return [
    'BEGIN:VEVENT',
    ...properties,
    'DTSTAMP:20261120T080000Z',
    `UID:${uid}`,
    'CLASS:PRIVATE',
    'CREATED:20160105T090000Z',
    'DESCRIPTION:Agenda:\\n- what is open\\, what is new\\n- https://meet.example.com/abc-defg-hij?pli=1&authuser=0\\n',
    'LAST-MODIFIED:20261101T080000Z',
    'SEQUENCE:0',
    `SUMMARY:${title}`,
    'TRANSP:OPAQUE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:This is an event reminder',
    'TRIGGER:-P0DT0H10M0S',
    'END:VALARM',
    'END:VEVENT',
  ];
}

export const ME = 'dana@example.com';

export function guest(address: string, more = ''): string {
  const name = address.split('@')[0] ?? '';
  const shown = name.charAt(0).toUpperCase() + name.slice(1);
  return `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN="${shown} Li, Ph.D.";X-NUM-GUESTS=0${more}:mailto:${address}`;
}

export const room =
  'ATTENDEE;CUTYPE=RESOURCE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Room Turing (8):mailto:c_188abc@resource.calendar.google.com';
export const organiser = (address: string) => `ORGANIZER;CN=${address}:mailto:${address}`;

/** Of an own zone with New York's rules, under a name that nobody knows. */
export const ownZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Customized Time Zone',
  'BEGIN:STANDARD',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];
