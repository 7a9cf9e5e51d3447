import type { Wish } from './panel-rect';

const NARROWEST = 280;
const WIDEST = 640;

/**
 * Lets the user drag the panel's edge. Outside of the frame our element has nothing but that edge, so every pointer
 * event that seems to come from the element is the edge's. They are taken at the window, before any listener of the
 * page: Calendar would close its popup on a pointerdown outside of it.
 * @param hold told to keep the frame from swallowing the moves while the edge is held.
 * @param onWidth told at every move, in CSS pixels; `isFinal` when the edge is let go.
 */
export function watchEdge(
  host: HTMLElement,
  deps: {
    signal: AbortSignal;
    hold: (isHeld: boolean) => void;
    stands: () => Wish;
    onWidth: (width: number, isFinal: boolean) => void;
  },
): void {
  const { signal, hold, stands, onWidth } = deps;
  let held: { x: number; from: Wish } | null = null;

  const on = (
    type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'mousedown' | 'click',
    act: (event: MouseEvent) => void,
  ): void => {
    const listener = (event: MouseEvent): void => {
      if (event.target !== host && !held) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      act(event);
    };
    window.addEventListener(type, listener, { capture: true, signal });
  };
  const letGo = (): void => {
    held = null;
    hold(false);
    onWidth(stands().width, true);
  };

  on('pointerdown', ({ clientX }) => {
    held = { x: clientX, from: stands() };
    hold(true);
  });
  on('pointermove', ({ clientX }) => {
    if (!held) return;
    const { x, from } = held;
    const grown = from.side === 'right' ? x - clientX : clientX - x;
    onWidth(Math.min(Math.max(Math.round(from.width + grown), NARROWEST), WIDEST), false);
  });
  on('pointerup', letGo);
  on('pointercancel', letGo);
  on('mousedown', () => undefined);
  on('click', () => undefined);
}
