import { expect, test, vi } from 'vitest';
import { keepMarks } from '../../../entrypoints/calendar.content/keep-marks';
import type { ChipInView } from '../../../utils/calendar/watch-chips';
import type { Ask } from '../../../utils/messaging/ask';
import type { CalendarProtocol } from '../../../utils/messaging/protocol';
import type { WallTime } from '../../../utils/model/event';

const TEN: WallTime = { day: '2026-11-23', minutes: 600 };

function chip(
  series: string,
  occurrence: string,
  when: WallTime = TEN,
): ChipInView & { when: () => WallTime } {
  const key = {
    id: `me ${series}_${occurrence}`,
    seriesId: `me ${series}`,
    calendarId: 'me',
    originalStart: null,
  };
  return { element: {} as Element, eventId: occurrence, key, when: vi.fn(() => when) };
}

/** @param numbers of each series, as the background knows them; or of one occurrence, by its id. */
function setUp(numbers: Record<string, number | null>) {
  const asked: Array<{ days: readonly string[]; chips: string[]; timed: string[] }> = [];
  const marked = new Map<Element, number | null>();
  const ahead = new Map<string, number | null>();
  const waiting: Array<() => void> = [];
  const ask = (async (
    _: 'markChips',
    { days, chips }: Parameters<Ask<CalendarProtocol>>[1] & { days: string[]; chips: never },
  ) => {
    const all = chips as ReadonlyArray<{ key: ChipInView['key']; when: WallTime | null }>;
    const idOf = ({ key }: (typeof all)[number]) => key.id.slice('me '.length);
    asked.push({ days, chips: all.map(idOf), timed: all.filter(({ when }) => when !== null).map(idOf) });
    const answer = all.map(
      ({ key }) => numbers[key.id] ?? (key.id in numbers ? null : (numbers[key.seriesId] ?? null)),
    );
    await new Promise<void>((resolve) => waiting.push(resolve));
    return answer;
  }) as unknown as Ask<CalendarProtocol>;
  const marks = keepMarks({
    ask,
    account: () => ({ viewer: 'me', timeZone: 'UTC' }),
    mark: (next) => {
      for (const { element, key, count, ofSeries } of next) {
        marked.set(element, count);
        ahead.set(key.seriesId, ofSeries);
      }
    },
    report: (error) => {
      throw error;
    },
    later: (run) => run(),
  });
  /** Lets all answers come that are on their way, and those to what is asked then. */
  const answered = async () => {
    while (waiting.length > 0) {
      waiting.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return {
    marks,
    asked,
    answered,
    numberOn: ({ element }: ChipInView) => marked.get(element),
    /** What others of its series get that come into view. */
    numberAhead: ({ key }: ChipInView) => ahead.get(key.seriesId),
  };
}

test('what is in view is asked about once, and where it lies only of what is marked', async () => {
  const { marks, asked, answered, numberOn } = setUp({ 'me ada': 2 });
  const [ada, group] = [chip('ada', '1'), chip('group', '1')];
  marks.see([ada, group]);
  await answered();
  expect(numberOn(ada)).toBe(2);
  expect(numberOn(group)).toBeNull();
  expect(asked).toEqual([
    { days: [], chips: ['ada_1', 'group_1'], timed: [] },
    { days: [], chips: ['ada_1'], timed: ['ada_1'] },
  ]);
  expect(group.when).not.toHaveBeenCalled();
});

test('a chip of a known series is marked at once, before the background was asked about it', async () => {
  const { marks, answered, numberOn } = setUp({ 'me ada': 2 });
  marks.see([chip('ada', '1')]);
  await answered();
  const next = chip('ada', '2');
  marks.see([next]);
  expect(numberOn(next)).toBe(2);
});

test('one talk of a known series that is no 1:1 loses its mark, and its series keeps the number', async () => {
  const { marks, answered, numberOn, numberAhead } = setUp({ 'me ada': 2, 'me ada_2': null });
  const [first, other, third] = [chip('ada', '1'), chip('ada', '2'), chip('ada', '3')];
  marks.see([other, first]);
  await answered();
  expect(numberOn(other)).toBeNull();
  expect(numberAhead(other)).toBe(2);
  marks.see([third]);
  expect(numberOn(third)).toBe(2);
});

test('a view drawn anew asks nothing; a marked chip that lies elsewhere, or came back, is told', async () => {
  const { marks, asked, answered } = setUp({ 'me ada': 2 });
  marks.see([chip('ada', '1'), chip('group', '1')]);
  await answered();
  asked.length = 0;
  marks.see([chip('ada', '1'), chip('group', '1')]);
  await answered();
  expect(asked).toEqual([]);
  marks.see([chip('ada', '1', { ...TEN, minutes: 660 }), chip('group', '1')]);
  await answered();
  marks.see([chip('group', '1')]);
  marks.see([chip('ada', '1', { ...TEN, minutes: 660 }), chip('group', '1')]);
  await answered();
  const told = { days: [], chips: ['ada_1'], timed: ['ada_1'] };
  expect(asked).toEqual([told, told]);
});

test('at rest all of the view is told, with its days', async () => {
  const { marks, asked, answered } = setUp({ 'me ada': 2 });
  marks.see([chip('ada', '1'), chip('group', '1')]);
  await answered();
  asked.length = 0;
  marks.rest(['2026-11-23']);
  await answered();
  expect(asked).toEqual([{ days: ['2026-11-23'], chips: ['ada_1', 'group_1'], timed: ['ada_1'] }]);
});

test('numbers that may have changed are asked for again, and stay until the new ones are there', async () => {
  const numbers: Record<string, number | null> = { 'me ada': 2 };
  const { marks, asked, answered, numberOn } = setUp(numbers);
  const [ada, ben] = [chip('ada', '1'), chip('ben', '1')];
  marks.see([ada, ben]);
  await answered();
  numbers['me ada'] = 3;
  marks.refresh();
  expect(numberOn(ada)).toBe(2);
  await answered();
  expect(numberOn(ada)).toBe(3);
  asked.length = 0;
  numbers['me ben'] = 0;
  marks.refresh('me ben');
  await answered();
  expect(numberOn(ben)).toBe(0);
  expect(asked.map(({ chips }) => chips)).toEqual([['ben_1'], ['ben_1']]);
});

test('until they are known, other talks of the series get the old number, too; a series without one gets none', async () => {
  const numbers: Record<string, number | null> = { 'me ada': 2 };
  const { marks, answered, numberOn, numberAhead } = setUp(numbers);
  marks.see([chip('ada', '1')]);
  await answered();
  numbers['me ada'] = null;
  marks.refresh();
  const next = chip('ada', '2');
  marks.see([next]);
  expect(numberOn(next)).toBe(2);
  await answered();
  expect(numberOn(next)).toBeNull();
  expect(numberAhead(next)).toBeNull();
});

test('an answer that was on its way when the numbers changed is not believed', async () => {
  const numbers: Record<string, number | null> = { 'me ada': 2 };
  const { marks, answered, numberOn } = setUp(numbers);
  const ada = chip('ada', '1');
  marks.see([ada]);
  numbers['me ada'] = 3;
  marks.refresh();
  await answered();
  expect(numberOn(ada)).toBe(3);
});

test('of many chips some are asked about after the others', async () => {
  const { marks, asked, answered, numberOn } = setUp({ 'me last': 4 });
  const last = chip('last', '1');
  marks.see([...Array.from({ length: 1_000 }, (_, index) => chip(`event-${index}`, '1')), last]);
  await answered();
  expect(asked.map(({ chips }) => chips.length)).toEqual([400, 400, 201, 1]);
  expect(numberOn(last)).toBe(4);
});

test('a talk that goes over midnight is drawn on both days, and told of once', async () => {
  const { marks, asked, answered } = setUp({ 'me ada': 2 });
  const [evening, morning] = [chip('ada', '1'), chip('ada', '1', { day: '2026-11-24', minutes: null })];
  marks.see([evening, morning]);
  await answered();
  const before = asked.length;
  marks.see([evening, morning]);
  await answered();
  expect(asked.length).toBe(before);
  expect(before).toBeLessThanOrEqual(2);
});

test('a talk that is moved, and moved back, is told of each time', async () => {
  const { marks, asked, answered } = setUp({ 'me ada': 2 });
  const later = { day: '2026-11-25', minutes: 600 };
  for (const when of [TEN, TEN, later, TEN]) {
    marks.see([chip('ada', '1', when)]);
    await answered();
  }
  // At first nobody knows that its time is of interest.
  expect(asked.map(({ timed }) => timed.length)).toEqual([0, 1, 1, 1]);
});

test('of talks out of view nothing is kept that may have changed: the notebook may have been locked', async () => {
  const numbers: Record<string, number | null> = { 'me ada': 2 };
  const { marks, answered, numberOn } = setUp(numbers);
  const ada = chip('ada', '1');
  marks.see([ada]);
  await answered();
  marks.see([chip('ben', '1')]);
  await answered();
  numbers['me ada'] = null;
  marks.refresh();
  const [same, next] = [chip('ada', '1'), chip('ada', '2')];
  marks.see([same, next]);
  expect([numberOn(same), numberOn(next)]).toEqual([null, null]);
});
