import type { FocusTrap } from '../calendar-options';
import { isOwn } from './elements';

/** Holds the focus in the open popup; how the real page does it is not known, so there are several ways (`FocusTrap`). */
export function trapFocus(
  dialog: HTMLElement,
  isOpen: () => boolean,
  kind: FocusTrap,
  onPull: (target: string) => void,
): void {
  if (kind === 'off') return;
  const pullBack = (target: Element | null) => {
    onPull(target && !isOwn(target) ? `foreign ${target.localName}` : (target?.localName ?? 'nothing'));
    dialog.focus({ preventScroll: true });
  };
  document.addEventListener(
    'focusin',
    (event) => {
      if (!isOpen() || !(event.target instanceof Element) || dialog.contains(event.target)) return;
      pullBack(event.target);
    },
    true,
  );
  if (kind !== 'focusin') {
    const soon = kind === 'hostile' ? (run: () => void) => setTimeout(run) : queueMicrotask;
    dialog.addEventListener('focusout', (event) => {
      if (event.relatedTarget instanceof Node && dialog.contains(event.relatedTarget)) return;
      soon(() => {
        if (isOpen() && !dialog.contains(document.activeElement)) pullBack(document.activeElement);
      });
    });
  }
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const stops = [...dialog.querySelectorAll<HTMLElement>('button, a[href], [tabindex="0"], input')].filter(
      (each) => each.offsetParent !== null || each.getClientRects().length > 0,
    );
    const first = stops[0];
    const last = stops.at(-1);
    const leaves = event.shiftKey
      ? document.activeElement === first || document.activeElement === dialog
      : document.activeElement === last;
    if (!leaves || !first || !last) return;
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  });
}
