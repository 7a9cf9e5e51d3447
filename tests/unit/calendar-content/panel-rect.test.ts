import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panelRect, type Rect } from '../../../entrypoints/calendar.content/panel-rect';

const DESKTOP = { width: 1440, height: 900 };
const WISH = { side: 'right', width: 360 } as const;
const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe('where the panel stands', () => {
  it('is the wished side and width while the popup is elsewhere', () => {
    expect(panelRect(DESKTOP, null, WISH)).toEqual({ left: 1080, top: 0, width: 360, height: 900 });
    expect(panelRect(DESKTOP, { left: 300, top: 200, width: 450, height: 400 }, WISH).left).toBe(1080);
  });
  it('is the other side when the popup is in the way', () => {
    expect(panelRect(DESKTOP, { left: 900, top: 200, width: 450, height: 400 }, WISH)).toMatchObject({
      left: 0,
      width: 360,
    });
  });
  it('is narrower when no side has the room', () => {
    expect(
      panelRect({ width: 1060, height: 800 }, { left: 300, top: 100, width: 450, height: 300 }, WISH).width,
    ).toBe(302);
  });
  it('is a band where there is room above or below only', () => {
    const rect = panelRect({ width: 600, height: 900 }, { left: 80, top: 40, width: 450, height: 400 }, WISH);
    expect(rect).toEqual({ left: 0, top: 448, width: 600, height: 452 });
  });
  it('never covers the popup while any side or band has room, and never leaves the window', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 320, max: 2600 }),
      height: fc.integer({ min: 320, max: 1600 }),
    });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const wishes = fc.record({
      side: fc.constantFrom('left' as const, 'right' as const),
      width: fc.integer({ min: 280, max: 640 }),
    });
    fc.assert(
      fc.property(sizes, share, share, share, share, wishes, (view, x, y, w, h, wish) => {
        const [width, height] = [Math.round(w * view.width), Math.round(h * view.height)];
        const popup = {
          left: Math.round(x * (view.width - width)),
          top: Math.round(y * (view.height - height)),
          width,
          height,
        };
        const rect = panelRect(view, popup, wish);
        expect(rect.left).toBeGreaterThanOrEqual(0);
        expect(rect.left + rect.width).toBeLessThanOrEqual(view.width);
        expect(rect.top + rect.height).toBeLessThanOrEqual(view.height);
        const aside = Math.max(popup.left, view.width - popup.left - width) >= 288;
        const band = Math.max(popup.top, view.height - popup.top - height) >= 208;
        if (aside || band) expect(overlap(rect, popup)).toBe(false);
      }),
    );
  });
});
