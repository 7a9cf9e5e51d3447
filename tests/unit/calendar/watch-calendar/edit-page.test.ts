import { describe, expect, test } from 'vitest';
import { goTo, one, openFixture } from '../open-fixture';
import { EID, FIRST, WEEK, watch } from './set-up-watch';

describe('the edit page', () => {
  test('is read when its address and its fields are there; leaving it says nothing', async () => {
    openFixture('week-en', WEEK);
    const { clock, heard, short } = watch();
    await clock.turn(50);
    const page = document.createElement('div');
    openFixtureInto(page, 'edit-page');
    goTo(`https://calendar.google.com/calendar/u/0/r/eventedit/${EID}`);
    document.body.append(page);
    await clock.turn(700);
    expect(short()).toEqual([
      ['open', FIRST, 0],
      ['read', FIRST, 2],
    ]);
    expect(heard.sightings[1]).toMatchObject({
      title: 'Bob / Dana',
      statedGuests: null,
      when: { day: '2026-11-23', minutes: 600 },
    });
    one('#xGstLst [role="treeitem"]').remove();
    await clock.turn(700);
    expect(short().at(-1)).toEqual(['read', FIRST, 1]);
    goTo(WEEK);
    page.remove();
    await clock.turn(5000);
    expect(short()).toHaveLength(3);
    expect(clock.pending()).toBe(0);
  });

  test('a new event is nobody’s', async () => {
    openFixture('new-event-page', 'https://calendar.google.com/calendar/u/0/r/eventedit');
    const { clock, heard } = watch();
    await clock.turn(5000);
    expect(heard.sightings).toEqual([]);
  });
});

/** Only the edit page's own part, beside the week. */
function openFixtureInto(parent: Element, name: string): void {
  openFixture(name, WEEK);
  const main = one('[data-is-create]');
  main.remove();
  openFixture('week-en', WEEK);
  parent.append(main);
}
