import { useEffect } from 'preact/hooks';
import { beginAt } from '../begin-at';

/** Shows the part that the page's address names, and lets the keyboard go on from there. */
export function usePartInAddress(part: string | null): void {
  useEffect(() => {
    const head = part === null ? null : document.getElementById(part);
    beginAt(head);
    head?.closest('section')?.scrollIntoView({ block: 'start' });
  }, [part]);
}
