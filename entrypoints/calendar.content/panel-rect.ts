/** A rectangle in the viewport, in CSS pixels. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How the panel wants to stand. */
export interface Wish {
  side: 'left' | 'right';
  width: number;
}

/** Narrower than this nothing can be read. */
const NARROWEST = 280;
/** Lower than this a band holds no useful line. */
const LOWEST = 200;
/** Air between the panel and Calendar's popup. */
const GAP = 8;

/**
 * Where the panel stands so that it does not cover Calendar's popup: at the side and width the user likes; else as wide
 * as there is room at that side; else at the other side; else as a band above or below the popup. Only where no room
 * is left anywhere it stands at the wished side, as narrow as can be read.
 */
export function panelRect(viewport: { width: number; height: number }, popup: Rect | null, wish: Wish): Rect {
  const width = Math.min(Math.max(wish.width, NARROWEST), viewport.width);
  const standing = (side: Wish['side'], room: number): Rect => ({
    left: side === 'left' ? 0 : viewport.width - room,
    top: 0,
    width: room,
    height: viewport.height,
  });
  if (popup === null) return standing(wish.side, width);

  const room = { left: popup.left - GAP, right: viewport.width - (popup.left + popup.width) - GAP };
  const other = wish.side === 'left' ? 'right' : 'left';
  const sides = [wish.side, other] as const;
  const whole = sides.find((side) => room[side] >= width);
  if (whole) return standing(whole, width);
  const narrow = sides.find((side) => room[side] >= NARROWEST);
  if (narrow) return standing(narrow, room[narrow]);

  const above = popup.top - GAP;
  const below = viewport.height - (popup.top + popup.height) - GAP;
  if (Math.max(above, below) >= LOWEST) {
    return {
      left: 0,
      top: above > below ? 0 : viewport.height - below,
      width: viewport.width,
      height: Math.max(above, below),
    };
  }
  return standing(wish.side, Math.min(NARROWEST, viewport.width));
}

/** The folded panel: a tab at the edge, half-way down, where Calendar's popup seldom is and nothing is clicked. */
export function foldedRect(viewport: { width: number; height: number }, side: Wish['side']): Rect {
  const [width, height] = [28, 96];
  return {
    left: side === 'left' ? 0 : viewport.width - width,
    top: Math.round((viewport.height - height) / 2),
    width,
    height,
  };
}
