/*
 * Injected into Calendar's page, the panel's frame and our own pages: what has to be seen from within. Times are
 * milliseconds since 1970, with fractions, so that those of two processes can be compared.
 */
const now = () => performance.timeOrigin + performance.now();

let pressedAt = 0;
addEventListener(
  'pointerdown',
  ({ timeStamp }) => {
    pressedAt = performance.timeOrigin + timeStamp;
  },
  { capture: true, passive: true },
);

/** Resolves after so many frames. */
function frames(count: number): Promise<void> {
  return new Promise((resolve) => {
    const next = (left: number) => {
      if (left === 0) resolve();
      else requestAnimationFrame(() => next(left - 1));
    };
    next(count);
  });
}

/**
 * Presses these keys one after the other, each after the page has drawn what the one before did. Like a keyboard's, each
 * comes as a task of its own, never within a frame.
 */
async function press(keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await new Promise((resolve) => setTimeout(resolve));
    document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await frames(2);
  }
}

/** Brings the first chip of an event into view; answers its middle. */
function middleOf(eventId: string): { x: number; y: number } {
  const chip = document.querySelector(`[data-eventchip][data-eventid="${eventId}"]`);
  if (!chip) throw new Error('The calendar does not show the event.');
  chip.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = chip.getBoundingClientRect();
  return { x: left + width / 2, y: top + Math.min(height / 2, 10) };
}

/** When Calendar's popup, which is open, is filled and quiet, and when the pointer went down. */
async function popupFilled(): Promise<{ pressedAt: number; at: number }> {
  await window.__calendar.popupSettled();
  return { pressedAt, at: now() };
}

/** Calls back as soon as all of these selectors find something: after the script that put it there, before it is drawn. */
function whenThere(selectors: readonly string[], run: (first: Element) => void): void {
  const see = () => {
    const [first, ...rest] = selectors.map((css) => document.querySelector(css));
    if (!first || rest.includes(null)) return;
    observer.disconnect();
    run(first);
  };
  const observer = new MutationObserver(see);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  see();
}

/**
 * When the first of these stood on the screen, the others with it, as the browser itself says of an element that it was
 * asked about: no script has to run at that moment. It must be new, and text.
 */
function painted(selectors: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    whenThere(selectors, (first) => {
      new PerformanceObserver((list, observer) => {
        const [entry] = list.getEntries() as Array<PerformanceEntry & { renderTime: number }>;
        observer.disconnect();
        resolve(performance.timeOrigin + (entry?.renderTime ?? Number.NaN));
      }).observe({ type: 'element' });
      first.setAttribute('elementtiming', 'aside-bench');
    });
  });
}

/** When all of these are there and a frame with them was handed over: the next one begins only then. */
function usable(selectors: readonly string[]): Promise<number> {
  return new Promise((resolve) => whenThere(selectors, () => void frames(2).then(() => resolve(now()))));
}

/** Of our own pages, what shows that they are whole and can be used. */
const USABLE: Readonly<Record<string, readonly string[]>> = {
  '/popup.html': ['[role="combobox"]', 'textarea:enabled', '[role="tab"]'],
  '/notebook.html': ['.notebook-nav a', '.notebook-section'],
};
const whole = USABLE[location.pathname];

let awaited: Promise<number> | null = whole ? usable(whole) : null;

export const asideBench = {
  frames,
  press,
  middleOf,
  popupFilled,
  /** Begins to look out; what `seen` answers. */
  await(selectors: readonly string[]): void {
    awaited = painted(selectors);
  },
  seen: () => awaited,
  /** Of one of our own pages: how long after it was asked for it could be used. */
  usableAfter: async () => ((await awaited) ?? Number.NaN) - performance.timeOrigin,
};

declare global {
  interface Window {
    asideBench: typeof asideBench;
  }
}

window.asideBench = asideBench;
