import { beforeEach, describe, expect, it } from 'vitest';
import { destructiveAt } from '../../../../components/panel/destructive';
import { createSight, type Sight, SURE_AFTER_MS } from '../../../../components/panel/guard/sight';

const HERE = { x: 100, y: 50 };
let sight: Sight;
const isSure = (at: number, means: 'pointer' | 'touch' | 'keys' = 'pointer') => at >= sight.sureFrom(means);

beforeEach(() => {
  sight = createSight();
});

describe('sight', () => {
  it('is never sure of what nobody looked at, and never of what is covered', () => {
    expect(sight.sureFrom('pointer')).toBe(Number.POSITIVE_INFINITY);
    sight.point(HERE, 0);
    sight.see(false, 100);
    expect(sight.isCovered()).toBe(true);
    expect(isSure(1e9)).toBe(false);
  });

  it('is sure once all was as it is for a moment', () => {
    sight.point(HERE, 0);
    sight.see(true, 100);
    sight.see(true, 400);
    expect(isSure(100 + SURE_AFTER_MS - 1)).toBe(false);
    expect(isSure(100 + SURE_AFTER_MS)).toBe(true);
  });

  it('begins anew after it was covered, however short', () => {
    sight.point(HERE, 0);
    sight.see(true, 0);
    sight.see(false, 1000);
    sight.see(true, 1001);
    expect(isSure(1000 + SURE_AFTER_MS)).toBe(false);
    expect(isSure(1001 + SURE_AFTER_MS)).toBe(true);
  });

  it('begins anew where the frame was moved under the pointer, and not for what rounding moves', () => {
    sight.see(true, 0);
    sight.point(HERE, 0);
    sight.point({ x: 101.6, y: 49 }, 900);
    expect(isSure(900)).toBe(true);
    sight.point({ x: 140, y: 50 }, 1000);
    expect(isSure(1000)).toBe(false);
    expect(isSure(1000 + SURE_AFTER_MS)).toBe(true);
  });

  it('takes keys and fingers only from who had the focus here for a moment', () => {
    sight.see(true, 0);
    sight.point(HERE, 0);
    sight.focus(true, 2000);
    for (const means of ['keys', 'touch'] as const) {
      expect(isSure(2100, means)).toBe(false);
      expect(isSure(2000 + SURE_AFTER_MS, means)).toBe(true);
    }
    sight.focus(false, 3000);
    expect(isSure(9000, 'keys')).toBe(false);
    expect(sight.isInUse()).toBe(true);
    sight.point(null, 3000);
    expect(sight.isInUse()).toBe(false);
  });
});

describe('what takes something away', () => {
  const at = (html: string, event: Event): boolean => {
    document.body.innerHTML = html;
    let found: HTMLElement | null = null;
    document.body.addEventListener('click', (seen) => (found = destructiveAt(seen)), { once: true });
    document.body.addEventListener('keydown', (seen) => (found = destructiveAt(seen)), { once: true });
    document.querySelector('#target')?.dispatchEvent(event);
    return found !== null;
  };
  const click = () => new MouseEvent('click', { bubbles: true });
  const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true });

  it('is known by its mark, from whatever lies inside it', () => {
    expect(at('<button data-destructive=""><i id="target"></i></button>', click())).toBe(true);
    expect(at('<button id="target"></button>', click())).toBe(false);
  });

  it('is known by its keys, and then not by a click', () => {
    const box = '<input id="target" type="checkbox" data-destructive="Delete Backspace">';
    expect(at(box, key('Delete'))).toBe(true);
    expect(at(box, key('ArrowDown'))).toBe(false);
    expect(at(box, click())).toBe(false);
    // The key that presses a button comes as a click.
    expect(at('<button id="target" data-destructive=""></button>', key('Enter'))).toBe(false);
  });
});
