import type { AccountSpec } from './calendar-options';
import type { EventSpec, GuestSpec } from './event-spec';
import { isoDay, readWallTime, startOfWeek } from './wall-time';

const me = { email: 'dana.whitfield@example.com', name: 'Dana Whitfield' };

/** Everybody Dana meets alone, by relationship. */
export const managerPeople = {
  reports: [
    { email: 'amara.okafor@example.com', name: 'Amara Okafor' },
    { email: 'luca.ferrari@example.com', name: 'Luca Ferrari' },
    { email: 'mei.tanaka@example.com', name: 'Mei Tanaka' },
    { email: 'jonas.lindqvist@example.com', name: 'Jonas Lindqvist' },
  ],
  manager: { email: 'ruth.abrams@example.com', name: 'Ruth Abrams' },
  peers: [
    { email: 'samir.haddad@example.com', name: 'Samir Haddad' },
    { email: 'carla.mendes@example.com', name: 'Carla Mendes' },
  ],
  design: { email: 'noor.visser@example.com', name: 'Noor Visser' },
} as const;

const yes = (person: GuestSpec): GuestSpec => ({ ...person, response: 'accepted' });
const team = managerPeople.reports.map(yes);

/** A month around a day in the life of an engineering manager: for the demo, the pictures and many tests. */
export function managerWeek(today: string, account: Partial<AccountSpec> = {}): AccountSpec {
  const monday = startOfWeek(readWallTime(today).day, 1);
  /** Weeks and days after this week's Monday, and a time of day. */
  const at = (week: number, weekday: number, time: string) =>
    `${isoDay(monday + week * 7 + weekday)}T${time}`;
  const date = (week: number, weekday: number) => isoDay(monday + week * 7 + weekday);
  const [amara, luca, mei, jonas] = managerPeople.reports;
  const { manager, design, peers } = managerPeople;
  const [samir, carla] = peers;
  const START = -4;
  const every = (interval: number) => ({ every: 'week', interval, count: interval === 1 ? 16 : 8 }) as const;

  const oneOnOnes: EventSpec[] = [
    {
      key: 'amara',
      title: 'Amara / Dana 1:1',
      start: at(START, 1, '10:00'),
      end: at(START, 1, '10:30'),
      repeat: every(1),
      guests: [yes(amara)],
      meet: 'kfa-wtyc-orj',
      description: 'Running notes, goals, anything on your mind.',
    },
    {
      key: 'luca',
      title: 'Luca <> Dana',
      start: at(START, 2, '14:00'),
      end: at(START, 2, '14:45'),
      repeat: every(1),
      guests: [yes(luca)],
      meet: 'pxn-eqhd-uvb',
      // Moved from Wednesday to Thursday this week: its id keeps the Wednesday.
      exceptions: { [at(0, 2, '14:00')]: { start: at(0, 3, '15:30'), end: at(0, 3, '16:15') } },
    },
    {
      key: 'mei',
      title: 'Mei : Dana weekly',
      start: at(START, 3, '09:30'),
      end: at(START, 3, '10:00'),
      repeat: every(1),
      guests: [yes(mei)],
      meet: 'sdu-mzab-kie',
      exceptions: { [at(1, 3, '09:30')]: { removed: true } },
    },
    {
      key: 'jonas',
      title: 'Jonas & Dana',
      start: at(START, 4, '11:00'),
      end: at(START, 4, '11:30'),
      repeat: every(2),
      guests: [yes(jonas)],
      meet: 'hyw-ocga-ptx',
    },
    {
      key: 'manager',
      title: 'Ruth / Dana',
      start: at(START, 0, '15:00'),
      end: at(START, 0, '15:30'),
      repeat: every(1),
      organiser: manager,
      guests: [yes(manager)],
      myResponse: 'accepted',
      meet: 'vbi-jrsn-qwe',
    },
    {
      key: 'samir',
      title: 'Samir – Dana sync',
      start: at(START, 2, '11:30'),
      end: at(START, 2, '12:00'),
      repeat: every(2),
      organiser: samir,
      guests: [yes(samir)],
      myResponse: 'accepted',
    },
    {
      key: 'carla',
      title: 'Carla / Dana',
      start: at(START, 4, '14:00'),
      end: at(START, 4, '14:30'),
      repeat: every(1),
      organiser: carla,
      guests: [yes(carla)],
      myResponse: 'accepted',
      // Declined this week.
      exceptions: { [at(0, 4, '14:00')]: { myResponse: 'declined' } },
    },
    {
      key: 'noor',
      title: 'Noor / Dana: design and delivery',
      start: at(START, 1, '16:00'),
      end: at(START, 1, '16:30'),
      repeat: every(1),
      organiser: design,
      guests: [{ ...design, response: 'accepted' }],
      myResponse: 'needsAction',
      location: 'Fig room, 3rd floor',
      rooms: [{ name: 'Fig', building: 'HQ-3', capacity: 4 }],
    },
  ];

  const rest: EventSpec[] = [
    {
      key: 'stand-up',
      title: 'Stand-up',
      start: at(START, 0, '09:00'),
      end: at(START, 0, '09:15'),
      repeat: { every: 'week', on: ['MO', 'TU', 'WE', 'TH', 'FR'], count: 80 },
      guests: team,
      color: '#33b679',
      meet: 'qao-xlkd-mne',
    },
    {
      key: 'planning',
      title: 'Iteration planning',
      start: at(START, 0, '10:30'),
      end: at(START, 0, '12:00'),
      repeat: { every: 'week', interval: 2, count: 8 },
      guests: [...team, yes(design), { ...samir, optional: true }],
      rooms: [{ name: 'Baobab', building: 'HQ-3', capacity: 12 }],
      color: '#33b679',
    },
    {
      key: 'interview',
      title: 'Interview: senior backend engineer',
      start: at(0, 2, '15:00'),
      end: at(0, 2, '16:00'),
      organiser: { email: 'talent@example.com', name: 'Talent team' },
      guests: [yes(carla), { email: 'candidate.p@example.net' }],
      myResponse: 'accepted',
      color: '#8e24aa',
    },
    {
      key: 'all-hands',
      title: 'Company all-hands',
      start: at(0, 3, '17:00'),
      end: at(0, 3, '18:00'),
      organiser: { email: 'people.ops@example.com', name: 'People Operations' },
      guests: Array.from({ length: 120 }, (_, index) => ({ email: `colleague.${index + 1}@example.com` })),
      guestRowsShown: 20,
      myResponse: 'accepted',
      color: '#f4511e',
    },
    {
      key: 'mailing-list',
      title: 'Platform office hours',
      start: at(0, 1, '13:00'),
      end: at(0, 1, '14:00'),
      organiser: samir,
      guests: [yes(samir), { email: 'platform-all@example.com', name: 'Platform (all)', isGroup: true }],
      myResponse: 'tentative',
    },
    { key: 'no-guests', title: '1:1 prep', start: at(0, 0, '14:30'), end: at(0, 0, '15:00') },
    {
      key: 'lunch',
      title: 'Lunch',
      start: at(START, 0, '12:30'),
      end: at(START, 0, '13:00'),
      repeat: { every: 'week', on: ['MO', 'WE', 'FR'], count: 48 },
      color: '#616161',
    },
    {
      key: 'focus',
      kind: 'focusTime',
      title: 'Roadmap draft',
      start: at(0, 4, '15:00'),
      end: at(0, 4, '17:00'),
    },
    { key: 'task', kind: 'task', title: 'Send interview feedback', start: at(0, 3, '11:00') },
    { key: 'task-done', kind: 'task', title: 'Approve travel', start: at(0, 1, '08:30'), completed: true },
    { key: 'pending', kind: 'pendingTasks', title: '4', start: today.slice(0, 10) },
    { key: 'birthday', kind: 'birthday', title: 'Jonas Lindqvist’s birthday', start: date(0, 2) },
    {
      key: 'holiday',
      kind: 'holiday',
      title: 'Founders’ Day',
      start: date(1, 4),
      calendar: 'en.usa#holiday@group.v.calendar.google.com',
    },
    {
      key: 'office',
      kind: 'workingLocation',
      title: 'Home',
      start: date(0, 0),
      end: date(0, 1),
      color: '#616161',
    },
    {
      key: 'offsite',
      title: 'Leads offsite',
      start: date(2, 1),
      end: date(2, 4),
      guests: [yes(manager), yes(samir), yes(carla)],
    },
    {
      key: 'cancelled',
      title: 'Vendor review',
      start: at(0, 4, '09:30'),
      end: at(0, 4, '10:30'),
      organiser: carla,
      guests: [yes(carla)],
      myResponse: 'accepted',
      cancelled: true,
    },
    {
      key: 'overlaid',
      title: 'Amara / Samir',
      start: at(0, 3, '13:00'),
      end: at(0, 3, '13:30'),
      calendar: amara.email,
      guests: [yes(amara), yes(samir)],
    },
    {
      key: 'team-calendar',
      title: 'Release window',
      start: at(0, 4, '12:00'),
      end: at(0, 4, '12:30'),
      calendar: 'c_4be1f0release@group.calendar.google.com',
    },
  ];

  return {
    ...me,
    timeZone: 'Europe/Lisbon',
    color: '#039be5',
    calendars: [
      { id: amara.email, name: amara.name, color: '#7986cb' },
      { id: 'c_4be1f0release@group.calendar.google.com', name: 'Releases', color: '#e67c73' },
      {
        id: 'en.usa#holiday@group.v.calendar.google.com',
        name: 'Holidays in United States',
        color: '#0b8043',
      },
    ],
    events: [...oneOnOnes, ...rest],
    ...account,
  };
}
