import { describe, expect, test } from 'vitest';
import { answerCalendar } from '../../../entrypoints/background/answer-calendar';
import { createOpenEvent } from '../../../entrypoints/background/open-event';
import { createTabPanels } from '../../../entrypoints/background/tab-panels';
import type { EventSighting } from '../../../utils/model/event';
import { addSomebody, eventKey, startNotebook } from '../notebook/start-notebook';

const TAB = 7;
const guest = (address: string) => ({ address, name: null, isGroup: false });
const ADDRESSES = ['dana@example.com', 'robin@example.com'];

/** Robin's own event, and one of a series that nobody has seen before. */
const sighting = (whose: 'robin' | 'stranger', stage: EventSighting['stage']): EventSighting => ({
  key: { ...eventKey('2026-11-24'), ...(whose === 'stranger' && { id: 'other', seriesId: 'other' }) },
  stage,
  viewer: 'dana@example.com',
  title: null,
  guests: (whose === 'robin' ? ADDRESSES : ['dana@example.com', 'eve@example.com']).map(guest),
  statedGuests: 2,
  state: 'confirmed',
  when: { day: '2026-11-24', minutes: 600 },
  timeZone: 'UTC',
});

/** A tab beside which Robin's notes stand. */
async function setUp() {
  const started = startNotebook();
  const { notebook, op, now } = started;
  const robin = await addSomebody(started);
  const stored = new Map<string, unknown>();
  const panels = createTabPanels(
    {
      get: async (key) => ({ [key]: stored.get(key) }),
      set: async (entries) => {
        for (const [key, value] of Object.entries(entries)) stored.set(key, value);
      },
      remove: async (key) => void stored.delete(key),
    },
    '1',
  );
  const told: number[] = [];
  const unused = (): never => {
    throw new Error('Seeing an event asks for nothing of this');
  };
  const answers = answerCalendar({
    notebook,
    panels,
    openEvent: createOpenEvent({ notebook, now }),
    reports: { keep: unused, read: unused },
    keptPlace: { read: unused, save: unused },
    panelChanged: (tabId) => void told.push(tabId),
    report: unused,
    changed: unused,
  });
  const see = async (...seen: Parameters<typeof sighting>) => {
    const { folded } = await answers.seeEvent(sighting(...seen), { op: op(), tabId: TAB });
    const { shows } = await panels.read(TAB);
    return { folded, shows: shows.is === 'person' ? shows.personId : shows.is };
  };
  await see('robin', 'read');
  return { see, told, robin: robin.id, toggle: () => answers.togglePanel(null, { op: op(), tabId: TAB }) };
}

describe('beside an event that is not read yet', () => {
  test('a press leaves the notes where they are: it may become a drag', async () => {
    const { see, robin } = await setUp();
    expect(await see('stranger', 'opening')).toEqual({ folded: false, shows: robin });
  });

  test('nobody’s notes stay once it is open, and the panel is told', async () => {
    const { see, told } = await setUp();
    await see('stranger', 'opening');
    const before = told.length;
    expect(await see('stranger', 'open')).toEqual({ folded: false, shows: 'waiting' });
    expect(told).toHaveLength(before + 1);
    expect(await see('stranger', 'read')).toEqual({ folded: false, shows: 'new' });
  });

  test('a panel that was folded stays so until there is something to show', async () => {
    const { see, toggle } = await setUp();
    await toggle();
    expect(await see('stranger', 'open')).toEqual({ folded: true, shows: 'waiting' });
    expect(await see('stranger', 'read')).toEqual({ folded: false, shows: 'new' });
  });

  test('what was asked about the same event stays while it is read again', async () => {
    const { see } = await setUp();
    await see('stranger', 'read');
    expect(await see('stranger', 'open')).toEqual({ folded: false, shows: 'new' });
  });

  test('a series that is known shows its person at once', async () => {
    const { see, robin } = await setUp();
    await see('stranger', 'read');
    expect(await see('robin', 'opening')).toEqual({ folded: false, shows: robin });
    expect(await see('robin', 'open')).toEqual({ folded: false, shows: robin });
  });
});
