import { element } from './elements';
import type { PageContext } from './page-context';

/** The frame every view stands in: `role=main` with its period and a spoken heading (it 2024-10, en 2025-12). */
export function viewFrame(
  content: HTMLElement,
  period: string,
  heading: string,
  count: number,
  { words, formats }: PageContext,
): HTMLElement {
  const spoken = `${heading}, ${words.events(count, formats.number(count))}`;
  return element(
    'div',
    {
      role: 'main',
      tabindex: -1,
      'aria-describedby': 'c4117',
      class: 'mXmivb ogB5bf u4s1Oc',
      jslog: '34348;15:[0,6];track: impression; mutable:rci;',
      'data-mouse-wheel': 'true',
      'data-period-type': period,
    },
    element('h1', { class: 'XuJrye', id: 'c4117', jsname: 'rb2thd', 'aria-label': spoken }, spoken),
    element('div', { class: 'K2fuAf', jsname: 'KL7Kx', 'data-view-heading': spoken }, content),
  );
}
