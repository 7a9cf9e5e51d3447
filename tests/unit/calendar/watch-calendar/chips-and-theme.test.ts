import { describe, expect, test } from 'vitest';
import { one, openFixture } from '../open-fixture';
import { BOB_CHIP, openWeekWith, press, show, WEEK, watch } from './set-up-watch';

/** Milliseconds until chips that came are looked at. */
const LOOK = 220;

describe('chips and theme', () => {
  test('the set of chips is told when it has stood for a moment, and again only when it changed', async () => {
    openFixture('week-en', WEEK);
    const { clock, heard } = watch();
    await clock.turn(LOOK);
    expect(heard.onChips).toHaveBeenCalledTimes(1);
    expect(heard.onChips.mock.lastCall?.[0]).toHaveLength(6);
    document.body.append(document.createElement('p'));
    one('[role="main"]').setAttribute('style', 'color: red');
    await clock.turn(100);
    expect(heard.onChips).toHaveBeenCalledTimes(1);
    const chip = one('[style*="top: 479px"]');
    chip.replaceWith(chip.cloneNode(true));
    await clock.turn(LOOK);
    expect(heard.onChips).toHaveBeenCalledTimes(2);
    one('[style*="top: 479px"]').remove();
    await clock.turn(LOOK);
    expect(heard.onChips.mock.lastCall?.[0]).toHaveLength(5);
  });

  test('who leafs through the weeks is not followed into each; but a page that never rests is looked at all the same', async () => {
    openFixture('week-en', WEEK);
    const { clock, heard } = watch();
    await clock.turn(LOOK);
    const leaf = async (times: number) => {
      for (let time = 0; time < times; time++) {
        const chip = one('[style*="top: 479px"]');
        chip.replaceWith(chip.cloneNode(true));
        await clock.turn(100);
      }
    };
    await leaf(5);
    expect(heard.onChips).toHaveBeenCalledTimes(1);
    await clock.turn(LOOK);
    expect(heard.onChips).toHaveBeenCalledTimes(2);
    await leaf(15);
    expect(heard.onChips).toHaveBeenCalledTimes(3);
  });

  test('of very many new chips some come a frame later, until all are there', async () => {
    openFixture('week-en', WEEK);
    const chip = one('[style*="top: 479px"]');
    const copies = Array.from({ length: 650 }, (_, index) => {
      const copy = chip.cloneNode(true) as Element;
      copy.setAttribute('data-eventid', btoa(`many${index} dana@example.com`).replaceAll('=', ''));
      return copy;
    });
    chip.after(...copies);
    const { clock, heard } = watch();
    await clock.turn(LOOK + 100);
    const told = heard.onChips.mock.calls.map(([chips]) => chips.length);
    expect(told.at(-1)).toBe(656);
    expect(told.length).toBeGreaterThan(1);
    expect(clock.pending()).toBeGreaterThan(0);
    await clock.turn(3000);
    expect(clock.pending()).toBe(0);
  });

  test('the theme is told at the start and on change', async () => {
    openFixture('week-en', WEEK);
    const { clock, heard } = watch();
    await clock.turn(20);
    document.body.style.backgroundColor = 'rgb(19, 19, 20)';
    await clock.turn(20);
    document.body.classList.add('x');
    await clock.turn(20);
    expect(heard.onTheme.mock.calls).toEqual([['light'], ['dark']]);
  });

  test('nothing is done while nothing changes, and nothing after the end', async () => {
    const popup = openWeekWith('popup-guest');
    const { clock, heard, stop } = watch();
    await clock.turn(3000);
    expect(clock.pending()).toBe(0);
    press(BOB_CHIP);
    show(popup);
    await clock.turn(100);
    one('[style*="top: 479px"]').setAttribute('data-eventid', 'b2RkIGRhbmFAZXhhbXBsZS5jb20');
    await clock.turn(20);
    const count = heard.sightings.length;
    stop.abort();
    expect(clock.pending()).toBe(0);
    one('[style*="top: 479px"]').remove();
    press('[style*="top: 671px"]');
    await clock.turn(3000);
    expect(heard.sightings).toHaveLength(count);
    expect(heard.onChips).toHaveBeenCalledTimes(1);
  });
});
