import { foldedRect, panelRect, type Rect, type Wish } from './panel-rect';
import { watchEdge } from './watch-edge';

export interface PanelFrame {
  /** Loads the panel's page now, if it is not there yet: somebody is about to look at it. */
  load(): void;
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
 *
 * The page in it is loaded once Calendar has loaded and rests, not to be in its way; or at the first click.
 * @param src address of the panel's page.
 * @param onWidth told while the user drags the panel's edge, and at last with `isFinal` when it is let go.
 */
export function mountPanelFrame(
  src: string,
  { signal, onWidth }: { signal: AbortSignal; onWidth: (width: number, isFinal: boolean) => void },
): PanelFrame {
  const host = document.createElement(`x-${crypto.randomUUID()}`);
  const root = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('iframe');
  const edge = document.createElement('div');
  frame.title = 'Aside';
  root.append(edge);
  // Inline and important: the page's own styles reach the host, and must not.
  setStyle(host, {
    all: 'initial',
    position: 'fixed',
    inset: '0 auto auto 0',
    'z-index': '2147483000',
    'box-shadow': SHADOW,
    display: 'none',
  });
  setStyle(frame, { border: '0', width: '100%', height: '100%', display: 'block', 'color-scheme': 'normal' });
  setStyle(edge, {
    position: 'absolute',
    inset: '0 auto 0 0',
    width: EDGE,
    cursor: 'ew-resize',
    'touch-action': 'none',
  });
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });

  let standing: Wish = { side: 'right', width: 0 };
  let isLoaded = false;
  let isFocusWanted = false;
  let last = '';

  const hold = (isHeld: boolean): void => setStyle(frame, { 'pointer-events': isHeld ? 'none' : 'auto' });
  watchEdge(host, { signal, hold, stands: () => standing, onWidth });

  const load = (): void => {
    if (signal.aborted || frame.hasAttribute('src')) return;
    // Not put in place before: a frame without an address is given a document of its own, at once.
    frame.src = src;
    frame.addEventListener('load', show, { once: true, signal });
    root.prepend(frame);
  };
  /** Not before there is something to see: nothing flashes, and the page is laid out once for it. */
  const show = (): void => {
    isLoaded = true;
    if (last !== '') setStyle(host, { display: 'block' });
    if (isFocusWanted) frame.focus();
  };
  whenAtRest(load, { signal });

  return {
    host,
    load,
    stands: () => standing,
    focus(isInside) {
      isFocusWanted = isInside;
      if (isInside) frame.focus();
      else frame.blur();
    },
    place({ folded, popup, wish }) {
      const viewport = { width: innerWidth, height: innerHeight };
      const rect = folded ? foldedRect(viewport, wish.side) : panelRect(viewport, popup, wish);
      const isBand = !folded && rect.width === viewport.width;
      const isLeft = isBand ? wish.side === 'left' : rect.left === 0;
      standing = { side: isLeft ? 'left' : 'right', width: rect.width };
      const key = JSON.stringify([folded, rect]);
      if (key === last) return;
      last = key;
      setStyle(host, {
        ...standAt(rect),
        display: isLoaded ? 'block' : 'none',
        'border-radius': radius(folded, isLeft),
        overflow: folded ? 'hidden' : 'visible',
      });
      setStyle(edge, {
        display: folded || isBand ? 'none' : 'block',
        translate: isLeft ? `${rect.width}px` : `-${EDGE}`,
      });
    },
  };
}

function whenAtRest(run: () => void, { signal }: { signal: AbortSignal }): void {
  const atRest = (): void => void requestIdleCallback(run, { timeout: LATEST_MS });
  if (document.readyState === 'complete') atRest();
  else window.addEventListener('load', atRest, { once: true, signal });
}

/** A page that never rests has waited long enough after so many milliseconds. */
const LATEST_MS = 3_000;

/** What can be dragged beside the panel. */
const EDGE = '6px';

const SHADOW = '0 1px 2px rgb(60 64 67 / 30%), 0 2px 6px 2px rgb(60 64 67 / 15%)';

function radius(folded: boolean, isLeft: boolean): string {
  if (!folded) return '0';
  return isLeft ? '0 10px 10px 0' : '10px 0 0 10px';
}

/** Moved rather than laid out elsewhere: the page has no layout to do when the panel makes way for its popup. */
function standAt({ left, top, width, height }: Rect): Record<string, string> {
  return { translate: `${left}px ${top}px`, width: `${width}px`, height: `${height}px` };
}

function setStyle(element: HTMLElement, style: Record<string, string>): void {
  for (const [property, value] of Object.entries(style))
    element.style.setProperty(property, value, 'important');
}
