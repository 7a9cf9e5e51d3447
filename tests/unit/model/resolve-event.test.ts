import { describe, expect, it } from 'vitest';
import type { EventSighting, Guest } from '../../../utils/model/event';
import { isSomebodyElsesCalendar, memoryOf, resolveEvent } from '../../../utils/model/resolve-event';
import type { Series } from '../../../utils/model/series';

const ME = 'me@example.com';
const two: Guest[] = [ME, 'dana@example.com'].map((address) => ({ address, name: null, isGroup: false }));
const three: Guest[] = [...two, { address: 'ben@example.com', name: null, isGroup: false }];
const sighting = (more: Partial<EventSighting>): EventSighting => ({
  key: { id: `${ME} a`, seriesId: `${ME} a`, calendarId: ME, originalStart: null },
  stage: 'read',
  viewer: ME,
  title: 'Catch up',
  guests: two,
  statedGuests: null,
  state: 'confirmed',
  when: null,
  timeZone: null,
  ...more,
});
const memory = (more: Partial<Series>): Series => ({
  id: `${ME} a`,
  verdict: 'one-on-one',
  personId: 'p1',
  declared: false,
  updatedAt: '2026-01-01T00:00:00Z',
  ...more,
});

describe('whom an opened event is about', () => {
  it('is known at the click when the series is known', () => {
    expect(resolveEvent(sighting({ stage: 'opening', guests: [] }), memory({}))).toEqual({
      is: 'person',
      personId: 'p1',
    });
    expect(
      resolveEvent(sighting({ stage: 'opening' }), memory({ verdict: 'not-one-on-one', personId: null })),
    ).toEqual({ is: 'none' });
    expect(resolveEvent(sighting({ stage: 'opening' }), null)).toEqual({ is: 'waiting' });
    expect(resolveEvent(sighting({ stage: 'open' }), null)).toEqual({ is: 'waiting' });
  });
  it('is corrected by the guest list: what was remembered is never the proof', () => {
    expect(resolveEvent(sighting({}), memory({ personId: 'somebody-else' }))).toMatchObject({ is: 'guest' });
    expect(resolveEvent(sighting({ guests: three, statedGuests: 3 }), memory({}))).toEqual({ is: 'none' });
  });
  it('is what the user declared, where the list does not show a 1:1 of two', () => {
    const declared = memory({ declared: true });
    expect(resolveEvent(sighting({ guests: three, statedGuests: 3 }), declared)).toEqual({
      is: 'person',
      personId: 'p1',
    });
    expect(resolveEvent(sighting({ guests: [] }), declared)).toEqual({ is: 'person', personId: 'p1' });
    const never = memory({ declared: true, verdict: 'not-one-on-one', personId: null });
    expect(resolveEvent(sighting({}), never)).toEqual({ is: 'none' });
  });
  it('stays who it was when the list cannot be read to the end', () => {
    expect(resolveEvent(sighting({ statedGuests: 9 }), memory({}))).toEqual({ is: 'person', personId: 'p1' });
    expect(resolveEvent(sighting({ statedGuests: 9 }), null)).toEqual({ is: 'undecided', why: 'incomplete' });
  });
});

describe('what a page has not shown yet', () => {
  it('overrules nobody who is remembered, whatever the title says', () => {
    const empty = sighting({ guests: [], title: 'Catch up' });
    expect(resolveEvent(empty, memory({}))).toEqual({ is: 'person', personId: 'p1' });
    expect(resolveEvent(empty, null)).toEqual({ is: 'none' });
  });
  it('is not asked about in somebody else’s calendar', () => {
    const key = { ...sighting({}).key, calendarId: 'ada@example.com' };
    expect(resolveEvent(sighting({ key, guests: [], title: '1:1' }), null)).toEqual({ is: 'none' });
  });
});

describe('what counts of what is remembered', () => {
  const key = { ...sighting({}).key, id: 'occurrence', seriesId: 'series' };
  const of = (...all: Series[]) => memoryOf(key, new Map(all.map((each) => [each.id, each])));
  const series = memory({ id: 'series' });
  const exception = memory({ id: 'occurrence', verdict: 'not-one-on-one', personId: null });
  it('is the occurrence before its series', () => {
    expect(of(series)).toBe(series);
    expect(of(series, exception)).toBe(exception);
    expect(of()).toBeNull();
  });
  it('is the user’s word before what was read', () => {
    const said = memory({ id: 'series', declared: true });
    expect(of(said, exception)).toBe(said);
    const saidOfThis = { ...exception, declared: true };
    expect(of(said, saidOfThis)).toBe(saidOfThis);
  });
});

describe('somebody else’s calendar', () => {
  it('is one of another address, secondary calendars left out', () => {
    expect(isSomebodyElsesCalendar('dana@example.com', ME)).toBe(true);
    expect(isSomebodyElsesCalendar(ME, ME)).toBe(false);
    expect(isSomebodyElsesCalendar('abc@group.calendar.google.com', ME)).toBe(false);
    expect(isSomebodyElsesCalendar('dana@example.com', null)).toBe(false);
  });
});
