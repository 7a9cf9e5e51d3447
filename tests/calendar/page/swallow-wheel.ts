import type { PageCounters } from './page-context';

/** The page keeps the wheel for itself everywhere but in its own scrolling parts (reported by one time tracker). */
export function swallowWheel(counters: PageCounters): void {
  document.addEventListener(
    'wheel',
    (event) => {
      const ownScroll = event.target instanceof Element && event.target.closest('[data-own-scroll]');
      if (ownScroll) return;
      counters.wheelsSwallowed++;
      event.preventDefault();
    },
    { passive: false },
  );
}
