import type { EventSpec, GuestSpec } from '../calendar/event-spec';
import { ADA, on } from '../e2e/calendar-test';
import { junkText } from './junk';
import type { Random } from './random';

export interface HostileEvent {
  spec: EventSpec;
  /** Whether its guests make it Ada's: only then may her notes be shown beside it. */
  isAdas: boolean;
}

/** Addresses that are not Ada's, however much they look like it. */
const STRANGERS = ['mallory@evil.example', 'ada@examp1e.com', 'ada+1@example.com', 'ada@example.co'] as const;
/** And such as no calendar should hold; what cannot be read is looked at longer. */
const BROKEN_ADDRESSES = [
  '\u0430da@example.com',
  'ada@ex\u0430mple.com',
  'ada@example.com.evil.example',
  '"ada@example.com"@evil.example',
  'ada@example.com@evil.example',
  'ada@example.com,mallory@evil.example',
  'Ada Byron <ada@example.com>',
  'a\u200bda@example.com',
  'ada\u202e@example.com',
  'ada@exam\u00adple.com',
  'ada\u0000@example.com',
  'ada%40example.com',
  '\uff41da@example.com',
  "'; drop table people; --@x.y",
  '<script>globalThis.__ran=1</script>@x.y',
  '',
] as const;
const NAMES = [
  'Ada Byron',
  'ADA BYRON',
  '\u202eAda Byron',
  'Ada\u00a0Byron',
  '\u0410da Byron',
  'Dana Fox',
] as const;
const TITLES = ['Weekly ada', 'Ada / Dana', '1:1', '1:1 Ada Byron', 'ada@example.com'] as const;
const IDS = [
  '"] [x="',
  "a'b",
  '<b>',
  '_R20260101T000000',
  'a b c',
  '*',
  '\u202eabc',
  'tasks_1',
  'constructor',
  '__proto__',
];
const LINKS =
  '<a href="javascript:globalThis.__ran=1">link</a> <img src=x onerror=globalThis.__ran=1> ' +
  '<div role="dialog"><div id="xDetDlg" data-eventid="x">Ada Byron</div></div> data:text/html,<script>__ran=1</script>';

/**
 * An event as a stranger who knows Aside would make one.
 * @param number its place among those of the page.
 * @param name unlike all others of the run: one event is remembered by its id.
 */
export function hostileEvent(random: Random, number: number, name: string): HostileEvent {
  const hour = String(6 + (number % 14)).padStart(2, '0');
  const minute = random.below(2) === 0 ? '00' : '30';
  const isAdas = random.below(6) === 0;
  const guests = isAdas
    ? [{ ...ADA, email: random.pick([ADA.email, 'Ada@Example.COM']) }]
    : strangers(random);
  const spec: EventSpec = {
    key: name,
    title: titleOf(random),
    start: on((number % 5) + 1 - new Date(`${on(0, '12:00')}Z`).getUTCDay(), `${hour}:${minute}`),
    description: random.pick([LINKS, junkText(random, 20_000)]),
    guests,
    ...(random.below(3) === 0 && { location: junkText(random) }),
    ...(random.below(8) === 0 && { id: `${random.pick(IDS)}${name}` }),
    ...(random.below(12) === 0 && { cancelled: true }),
    ...(random.below(12) === 0 && { guestRowsShown: random.below(3) }),
    ...(random.below(10) === 0 && { organiser: { email: 'boss@evil.example', name: ADA.name } }),
  };
  // With an organiser of its own there are three.
  return { spec, isAdas: isAdas && spec.organiser === undefined };
}

function strangers(random: Random): GuestSpec[] {
  const count = random.pick([0, 1, 1, 1, 1, 1, 2, 3, random.below(30) === 0 ? 400 : 1]);
  return Array.from({ length: count }, (_, index) => ({
    email:
      count > 20
        ? `guest${index}@evil.example`
        : random.pick(random.below(3) === 0 ? BROKEN_ADDRESSES : STRANGERS),
    name: random.below(3) === 0 ? junkText(random, 2_000) : random.pick(NAMES),
    ...(random.below(10) === 0 && { isGroup: true }),
  }));
}

function titleOf(random: Random): string {
  if (random.below(150) === 0) return junkText(random).padEnd(1_000_000, 'Ada Byron ');
  return random.below(2) === 0 ? random.pick(TITLES) : junkText(random);
}
