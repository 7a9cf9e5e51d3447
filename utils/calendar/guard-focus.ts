const FOCUS_EVENTS = ['focus', 'focusin', 'blur', 'focusout'] as const;

/**
 * Keeps the page from hearing that the focus went into our element or came out of it: Calendar's popup takes back every
 * focus that leaves it, and typing in the panel beside an open popup would be impossible. Must run before the page's own
 * scripts, so that this listener comes first at the window. Touches no other event.
 */
export function guardFocus(window: Window, host: Element, { signal }: { signal: AbortSignal }): void {
  const listener = (event: Event): void => {
    const { target, relatedTarget } = event as FocusEvent;
    // Into a frame of another origin the focus goes without a word of where to: then only the result can be seen.
    const wentInside = relatedTarget === null && target !== window && window.document.activeElement === host;
    if (target === host || relatedTarget === host || wentInside) event.stopImmediatePropagation();
  };
  for (const type of FOCUS_EVENTS) window.addEventListener(type, listener, { capture: true, signal });
}
