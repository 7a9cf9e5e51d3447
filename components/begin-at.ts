/**
 * Puts the focus where a view begins. Views come when they are loaded, and whoever is quick has opened the palette or the
 * keys over the page by then: that keeps the focus, since it stands only as long as it has it.
 */
export function beginAt(element: HTMLElement | null | undefined): void {
  if (document.activeElement?.closest('[role="dialog"]')) return;
  // The page scrolls by itself, to the top or to the part that was asked for.
  element?.focus({ preventScroll: true });
}
