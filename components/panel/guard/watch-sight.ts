import { createSight, type Means, type Place } from './sight';

/**
 * `sure`: it was in sight for a moment. `moment`: not long enough yet. `covered`: something lies over it, or makes it hard
 * to see. `unknown`: this browser cannot tell.
 */
export type SightState = 'sure' | 'moment' | 'covered' | 'unknown';

/** What the browsers that know it add to an entry (Intersection Observer, version 2). */
type Entry = IntersectionObserverEntry & { isVisible: boolean };

/** As much of the panel as has to be in the window: less is lost by rounding, more by being pushed out. */
const WHOLE = 0.98;

/**
 * Watches whether the user sees the panel, while they use it: asking costs the page around us a little. Nobody else can
 * tell: what the page lays over our frame, or makes of it, the frame itself does not feel.
 * @param veil lies over the whole panel, unseen; what covers it, covers something of the panel.
 * @param readZoom the tab's zoom, 1 being none; screen and page count in different pixels by it.
 */
export function watchSight(deps: {
  veil: Element;
  readZoom: () => Promise<number>;
  onChange: (state: SightState) => void;
  signal: AbortSignal;
}): { stateAt(event: Event): SightState } {
  const { veil, readZoom, onChange, signal } = deps;
  const document = veil.ownerDocument;
  if (!('isVisible' in IntersectionObserverEntry.prototype)) {
    onChange('unknown');
    return { stateAt: () => 'unknown' };
  }

  const sight = createSight();
  let zoom = 1;
  let isWatching = false;
  let told: SightState | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1) as Entry | undefined;
      if (last) sight.see(last.isVisible && last.intersectionRatio >= WHOLE, last.time);
      tell();
    },
    // The delay is the shortest that is allowed. Only Chromium knows both.
    { threshold: [0, 0.5, WHOLE, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );

  function stateOf(means: Means, at: number): SightState {
    if (sight.isCovered()) return 'covered';
    return at >= sight.sureFrom(means) ? 'sure' : 'moment';
  }

  function tell(): void {
    if (signal.aborted) return;
    if (sight.isInUse() !== isWatching) watch(sight.isInUse());
    clearTimeout(timer);
    const now = performance.now();
    const state = stateOf(sight.means(), now);
    const wait = sight.sureFrom(sight.means()) - now;
    if (state === 'moment' && Number.isFinite(wait)) timer = setTimeout(tell, wait);
    if (state !== told) onChange(state);
    told = state;
  }

  function watch(next: boolean): void {
    isWatching = next;
    if (next) observer.observe(veil);
    else observer.disconnect();
    if (!next) sight.see(null, performance.now());
  }

  const onPointer = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    sight.point(placeOf(event, zoom), event.timeStamp);
    tell();
  };
  const focus = (isHere: boolean): void => {
    sight.focus(isHere, performance.now());
    tell();
  };
  const onZoom = async (): Promise<void> => {
    zoom = await readZoom();
  };
  const capture = { capture: true, passive: true, signal };
  for (const type of ['pointermove', 'pointerover', 'pointerdown'] as const)
    window.addEventListener(type, onPointer, capture);
  document.documentElement.addEventListener(
    'pointerleave',
    ({ timeStamp }) => {
      sight.point(null, timeStamp);
      tell();
    },
    { signal },
  );
  window.addEventListener('focus', () => focus(true), { signal });
  window.addEventListener('blur', () => focus(false), { signal });
  window.addEventListener('resize', () => void onZoom(), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  void onZoom();
  focus(document.hasFocus());

  return {
    stateAt(event) {
      const means = meansOf(event);
      if (means === 'pointer') sight.point(placeOf(event as PointerEvent, zoom), event.timeStamp);
      return stateOf(means, event.timeStamp);
    },
  };
}

/** A press of a key makes a click without a pointer's kind, and so does our own code. */
function meansOf(event: Event): Means {
  const kind = event instanceof PointerEvent ? event.pointerType : '';
  if (kind === 'touch') return 'touch';
  return kind === '' ? 'keys' : 'pointer';
}

function placeOf({ screenX, screenY, clientX, clientY }: PointerEvent, zoom: number): Place {
  return { x: screenX - clientX * zoom, y: screenY - clientY * zoom };
}
