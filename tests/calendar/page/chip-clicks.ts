import type { Occurrence } from '../expand-events';
import type { PageContext } from './page-context';

/**
 * Chips open on click, and by Enter and Space on the focused chip; an empty place of the grid opens the small dialog for
 * a new event. One listener for all, chips found by node.
 */
export function watchChips(
  context: PageContext,
  {
    open,
    openEmpty,
  }: { open(one: Occurrence, node: HTMLElement): void; openEmpty(x: number, y: number): void },
): void {
  const chipAt = (target: EventTarget | null): { one: Occurrence; node: HTMLElement } | null => {
    for (
      let node = target instanceof HTMLElement || target instanceof SVGElement ? (target as Element) : null;
      node;
      node = node.parentElement
    ) {
      const one = context.chips.get(node);
      if (one && node instanceof HTMLElement) return { one, node };
    }
    return null;
  };
  document.addEventListener('click', (event) => {
    const chip = chipAt(event.target);
    if (chip) open(chip.one, chip.node);
    else if (event.target instanceof Element && event.target.matches('.feMFof, .BiKU4b'))
      openEmpty(event.clientX, event.clientY);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const chip = chipAt(event.target);
    if (!chip) return;
    event.preventDefault();
    open(chip.one, chip.node);
  });
}
