import { foldedRect, panelRect, type Rect, type Wish } from './panel-rect';
import { watchEdge } from './watch-edge';

export interface PanelFrame {
  /** Our element in the page: what focus inside the frame looks like from outside. */
  host: HTMLElement;
  /** How it stands now: the side, and the width in CSS pixels. */
  stands(): Wish;
  /** Gives the keyboard to the panel, or back to the page. */
  focus(isInside: boolean): void;
  /** Shows the frame as panel or folded to its tab, beside Calendar's popup (null: there is none). */
  place(how: { folded: boolean; popup: Rect | null; wish: Wish }): void;
}

/**
 * Puts our page into Calendar's, in a frame inside a closed shadow root. The frame is a document of the extension's
 * own origin: what is shown and typed in it is out of the page's reach, which a shadow root alone would not give. The
 * element's name is chosen by chance, so that no script or style of the page can mean it.
 * @param src address of the panel's page.
 * @param onWidth told while the user drags the panel's edge, and at last with `isFinal` when it is let go.
 */
export function mountPanelFrame(
  doc: Document,
  src: string,
  { signal, onWidth }: { signal: AbortSignal; onWidth: (width: number, isFinal: boolean) => void },
): PanelFrame {
  const host = doc.createElement(`x-${Math.random().toString(36).slice(2, 10)}`);
  const root = host.attachShadow({ mode: 'closed' });
  const frame = doc.createElement('iframe');
  const edge = doc.createElement('div');
  frame.src = src;
  frame.title = 'Aside';
  root.append(frame, edge);
  // Inline and important: the page's own styles reach the host, and must not.
  setStyle(host, { all: 'initial', position: 'fixed', 'z-index': '2147483000', display: 'none' });
  setStyle(frame, { border: '0', width: '100%', height: '100%', display: 'block', 'color-scheme': 'normal' });
  setStyle(edge, {
    position: 'absolute',
    top: '0',
    bottom: '0',
    width: '6px',
    cursor: 'ew-resize',
    'touch-action': 'none',
  });
  doc.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });

  let standing: Wish = { side: 'right', width: 0 };
  let last = '';

  const hold = (isHeld: boolean): void => setStyle(frame, { 'pointer-events': isHeld ? 'none' : 'auto' });
  watchEdge(host, { signal, hold, stands: () => standing, onWidth });

  return {
    host,
    stands: () => standing,
    focus: (isInside) => (isInside ? frame.focus() : frame.blur()),
    place({ folded, popup, wish }) {
      const view = doc.defaultView;
      if (!view) return;
      const viewport = { width: view.innerWidth, height: view.innerHeight };
      const rect = folded ? foldedRect(viewport, wish.side) : panelRect(viewport, popup, wish);
      const isBand = !folded && rect.width === viewport.width;
      const isLeft = isBand ? wish.side === 'left' : rect.left === 0;
      standing = { side: isLeft ? 'left' : 'right', width: rect.width };
      const key = JSON.stringify([folded, rect]);
      if (key === last) return;
      last = key;
      setStyle(host, {
        ...inPixels(rect),
        display: 'block',
        'box-shadow': SHADOW,
        'border-radius': radius(folded, isLeft),
        overflow: 'hidden',
      });
      setStyle(edge, {
        display: folded || isBand ? 'none' : 'block',
        left: isLeft ? 'auto' : '0',
        right: isLeft ? '0' : 'auto',
      });
    },
  };
}

const SHADOW = '0 1px 2px rgb(60 64 67 / 30%), 0 2px 6px 2px rgb(60 64 67 / 15%)';

function radius(folded: boolean, isLeft: boolean): string {
  if (!folded) return '0';
  return isLeft ? '0 10px 10px 0' : '10px 0 0 10px';
}

function inPixels(rect: Rect): Record<string, string> {
  return Object.fromEntries(Object.entries(rect).map(([side, value]) => [side, `${value}px`]));
}

function setStyle(element: HTMLElement, style: Record<string, string>): void {
  for (const [property, value] of Object.entries(style))
    element.style.setProperty(property, value, 'important');
}
