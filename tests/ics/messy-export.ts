import { type Random, seeded } from '../faults/random';
import { instantAt, type Place, stamp } from './clocks';
import { calendar, event, guest, ME, organiser, ownZone, room, writeLines } from './ics-text';

/** What must come out, counted while the text is written and not from it. */
export interface MessyExport {
  text: string;
  /** How many `VEVENT`s it holds. */
  events: number;
  /** Per address, the starts (ISO) of all talks held, and the event id of each without the calendar. */
  people: Map<string, Map<string, string>>;
  /** `VEVENT`s that cannot be read. */
  broken: number;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;
const ZONES: ReadonlyArray<{ tzid: string; place: Place }> = [
  { tzid: ';TZID=America/New_York', place: 'new-york' },
  { tzid: ';TZID=Europe/Berlin', place: 'berlin' },
  { tzid: ';TZID=W. Europe Standard Time', place: 'berlin' },
  { tzid: ';TZID=Customized Time Zone', place: 'new-york' },
  { tzid: '', place: 'new-york' },
];

/** Ten years of a manager's calendar, as exports are: everything at once. `now` in ISO, on a full minute. */
export function messyExport(
  seed: number,
  { events: wanted, now }: { events: number; now: string },
): MessyExport {
  const random = seeded(seed);
  const today = Date.parse(`${now.slice(0, 10)}T00:00:00Z`);
  const lines: string[] = [...ownZone];
  const people: MessyExport['people'] = new Map();
  let [events, broken, serial] = [0, 0, 0];

  const newId = () => `${(serial++).toString(32).padStart(4, '0')}${random.below(2 ** 31).toString(32)}`;
  const put = (...more: string[][]) => {
    events += more.length;
    lines.push(...more.flat());
  };
  const held = (address: string, startsAt: string, id: string) => {
    if (startsAt > now) return;
    const theirs = people.get(address) ?? new Map<string, string>();
    if (!theirs.has(startsAt)) theirs.set(startsAt, id);
    people.set(address, theirs);
  };
  const both = (address: string) =>
    random.below(2) === 0
      ? [organiser(ME), guest(ME), guest(address)]
      : [organiser(address), guest(address), guest(ME), ...(random.below(3) === 0 ? [room] : [])];
  /** Each at a time of its own, so that no two talks with one person fall together by chance. */
  const wallFrom = (dayAgo: number) => today - dayAgo * DAY + 8 * HOUR + random.below(36) * 900_000;

  function series(address: string) {
    const { tzid, place } = random.pick(ZONES);
    const id = newId();
    const [every, first] = [random.pick([1, 1, 2, 4]) * 7, wallFrom(200 + random.below(3400))];
    const count = 8 + random.below(60);
    const ends = random.pick(['count', 'until', 'never'] as const);
    const times = Array.from({ length: ends === 'never' ? 700 : count }, (_, n) => first + n * every * DAY);
    const at = (wall: number) => instantAt(place, wall);
    const instance = (wall: number) => `${id}_${at(wall).replaceAll(/[-:]|\.000/g, '')}`;
    const until = at(times.at(-1) ?? first).replaceAll(/[-:]|\.000/g, '');
    const end = { count: `;COUNT=${count}`, until: `;UNTIL=${until}`, never: '' }[ends];
    const [gone, moved, cancelled, declined, three] = [1, 3, 4, 6, 7].map((n) => times[n] ?? first);
    const length = random.pick([25, 30, 60]);
    const start = (wall: number) => [
      `DTSTART${tzid}:${stamp(wall)}`,
      `DTEND${tzid}:${stamp(wall + length * 60_000)}`,
    ];
    const unlike = (wall: number | undefined) => `RECURRENCE-ID${tzid}:${stamp(wall ?? first)}`;
    const guests = both(address);
    const uid = `${id}@google.com`;
    const rule = `RRULE:FREQ=WEEKLY;WKST=SU;INTERVAL=${every / 7}${end}`;
    put(event(uid, [...start(first), rule, `EXDATE${tzid}:${stamp(gone ?? first)}`, ...guests]));
    const movedTo = (moved ?? first) + DAY + 5 * 60_000;
    put(event(uid, [...start(movedTo), unlike(moved), ...guests]));
    put(event(uid, [...start(cancelled ?? first), unlike(cancelled), 'STATUS:CANCELLED', ...guests]));
    const no = guests.map((line) => line.replace('PARTSTAT=ACCEPTED', 'PARTSTAT=DECLINED'));
    put(event(uid, [...start(declined ?? first), unlike(declined), ...no]));
    put(event(uid, [...start(three ?? first), unlike(three), ...guests, guest('guest@example.org')]));
    for (const wall of times) {
      if ([gone, moved, cancelled, declined, three].includes(wall)) continue;
      held(address, at(wall), instance(wall));
    }
    held(address, at(movedTo), instance(moved ?? first));
  }

  /** "This and following events" were changed: a second series under another id. */
  function split(address: string) {
    const id = newId();
    const first = wallFrom(400 + random.below(2800));
    const times = Array.from({ length: 20 }, (_, n) => first + n * 7 * DAY);
    const later = (times[10] ?? first) + 10 * 60_000;
    const zone = ';TZID=America/New_York';
    const at = (wall: number) => instantAt('new-york', wall);
    const utc = (wall: number) => at(wall).replaceAll(/[-:]|\.000/g, '');
    const next = `${id}_R${utc(times[10] ?? first).slice(0, -1)}`;
    const guests = both(address);
    const lasts = (wall: number) => [`DTSTART${zone}:${stamp(wall)}`, 'DURATION:PT30M'];
    const before = `RRULE:FREQ=WEEKLY;UNTIL=${utc((times[10] ?? first) - 60_000)}`;
    put(event(`${id}@google.com`, [...lasts(first), before, ...guests]));
    put(event(`${next}@google.com`, [...lasts(later), 'RRULE:FREQ=WEEKLY;COUNT=10', ...guests]));
    for (const wall of times.slice(0, 10)) held(address, at(wall), `${id}_${utc(wall)}`);
    times.slice(0, 10).forEach((_, n) => {
      const wall = later + n * 7 * DAY;
      held(address, at(wall), `${next}_${utc(wall)}`);
    });
  }

  function single(address: string) {
    const id = newId();
    const wall = wallFrom(random.below(3650)) + 60_000;
    const text = event(`${id}@google.com`, [
      `DTSTART:${stamp(wall)}Z`,
      `DTEND:${stamp(wall + 30 * 60_000)}Z`,
      ...both(address),
    ]);
    put(text);
    // The same once more, as in the calendar of somebody else.
    if (random.below(10) === 0) put(text);
    held(address, instantAt('utc', wall), id);
  }

  const noise: ReadonlyArray<(random: Random) => string[]> = [
    () => [guest(ME), guest('ada@example.com'), guest('ben@example.com')],
    () => [],
    () => [organiser(ME), guest(ME)],
    () => [guest(ME), room],
    () => [
      guest(ME),
      guest('team@example.com', ';CUTYPE=GROUP').replace('CUTYPE=INDIVIDUAL', 'CUTYPE=GROUP'),
    ],
    () => [guest(ME), guest('ada@example.com').replace('ACCEPTED', 'DECLINED')],
    () => ['STATUS:CANCELLED', guest(ME), guest('ben@example.com')],
    // Guests may not see each other.
    () => [organiser('boss@example.com'), guest(ME)],
    () => [organiser('boss@example.com')],
    (of) => [
      guest(ME),
      ...Array.from({ length: 3 + of.below(60) }, (_, n) => guest(`guest${n}@example.org`)),
    ],
  ];

  function other() {
    const wall = wallFrom(random.below(3650));
    if (random.below(6) === 0) {
      const day = stamp(wall).slice(0, 8);
      put(event(`${newId()}@google.com`, [`DTSTART;VALUE=DATE:${day}`, guest(ME), guest('ada@example.com')]));
    } else if (random.below(40) === 0) {
      broken += 1;
      put(event(`${newId()}@google.com`, [random.pick(['DTSTART:soon', 'X-NO-START:1', 'DTSTART;TZID'])]));
    } else {
      const start = `DTSTART;TZID=America/New_York:${stamp(wall)}`;
      put(
        event(`${newId()}@google.com`, [start, 'DURATION:PT45M', ...random.pick(noise)(random)], 'Planning'),
      );
    }
  }

  const names = Array.from({ length: 40 }, (_, n) => `person${String(n).padStart(2, '0')}@example.com`);
  for (const name of names.slice(0, 30)) {
    series(name);
    split(name);
  }
  while (events < wanted - 1) random.pick([single, other, other])(random.pick(names));
  while (events < wanted) other();
  return { text: `\ufeff${writeLines(calendar(lines), '\r\n')}`, events, people, broken };
}
