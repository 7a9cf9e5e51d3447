import { expect, test } from 'vitest';
import type { ChipSighting } from '../../../utils/model/event';
import type { ShownView } from '../../../utils/model/missing';
import type { Occurrence, SeenOccurrence } from '../../../utils/model/occurrence';
import { addSomebody, DAY, dump, eventKey, MINUTE, START, startNotebook } from './start-notebook';

const VIEWER = eventKey('a').calendarId;
const chip = (event: string): ChipSighting => ({ key: eventKey(event), when: null });

async function start() {
  const started = startNotebook();
  const robin = await addSomebody(started);
  const { day, name, notebook } = started;
  const seen = (event: string, startsAt: string): SeenOccurrence => ({
    ...{ id: eventKey(event).id, personId: robin.id, startsAt },
    precision: 'minute',
  });
  const shown = (days: number[], chips: string[]): ShownView => ({
    viewer: VIEWER,
    timeZone: 'UTC',
    days: days.map((each) => day(each).slice(0, 10)),
    chips: chips.map(chip),
  });
  const kept = async () => {
    const { occurrences } = await dump(name);
    const rows = occurrences as Occurrence[];
    return Object.fromEntries(rows.map(({ id, missing }) => [id.split(' ')[1], missing]));
  };
  await notebook.seeOccurrences([seen('a', day(1)), seen('b', day(2)), seen('later', day(9))]);
  return { ...started, seen, shown, kept };
}

test('what is missing on the days shown is kept as missing, once, and nothing else', async () => {
  const { notebook, shown, kept, pass } = await start();
  expect(await notebook.seeOccurrences([], shown([1, 2, 3], ['b']))).toEqual({ isNews: true, moved: [] });
  const sure = { at: START, isSure: true };
  expect(await kept()).toEqual({ a: sure, b: undefined, later: undefined });
  pass(MINUTE);
  expect(await notebook.seeOccurrences([], shown([1, 2, 3], ['b']))).toEqual({ isNews: false, moved: [] });
  expect(await kept()).toEqual({ a: sure, b: undefined, later: undefined });
});

test('what was doubtful becomes sure, and not the other way round', async () => {
  const { notebook, shown, kept, pass, now } = await start();
  await notebook.seeOccurrences([], shown([1], []));
  expect(await kept()).toMatchObject({ a: { at: START, isSure: false } });
  pass(DAY);
  await notebook.seeOccurrences([], shown([1], ['other']));
  expect(await kept()).toMatchObject({ a: { at: now(), isSure: true } });
  expect(await notebook.seeOccurrences([], shown([1], []))).toMatchObject({ isNews: false });
  expect(await kept()).toMatchObject({ a: { at: now(), isSure: true } });
});

test('what is seen again is not missing any more, wherever it stands', async () => {
  const { notebook, seen, shown, kept, day } = await start();
  await notebook.seeOccurrences([], shown([1, 2], ['other']));
  expect(await notebook.seeOccurrences([seen('a', day(1)), seen('b', day(5))])).toMatchObject({
    isNews: true,
  });
  expect(await kept()).toEqual({ a: undefined, b: undefined, later: undefined });
});
