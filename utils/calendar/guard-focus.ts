const USES = ['pointerdown', 'pointerup', 'click', 'keydown', 'keyup'] as const;
const FOCUS_EVENTS = ['focus', 'focusin', 'blur', 'focusout'] as const;

/** So long after it went into the panel, in milliseconds, the focus is taken back from a page that stole it. */
const GUARDED_FOR = 1_000;
/** A page that steals more often than this has won: two that fight over the focus would stop the tab. */
const MOST_TAKEN_BACK = 20;

/**
 * Keeps the focus in our element against Calendar's popup, which takes back every focus that leaves it: typing in the
 * panel beside an open popup would be impossible. The page does not hear that the focus went into our element or came
 * out of it; and what it takes all the same, without a key or a pointer having been used in the page, is taken back in
 * the same moment, before any key can go astray. Must run before the page's own scripts, so that these listeners come
 * first at the window.
 * @param takeBack gives the focus to what our element holds.
 */
export function guardFocus(
  host: Element,
  { signal, takeBack }: { signal: AbortSignal; takeBack: () => void },
): void {
  /** When the focus went into our element; null while it is the page's by the user's own doing. */
  let enteredAt: number | null = null;
  let takenBack = 0;
  /** While the page answers a key or pointer: where the focus goes then is the user's doing, or the page's. */
  let isInUse = false;

  const enter = (): void => {
    if (enteredAt === null) takenBack = 0;
    enteredAt = performance.now();
  };
  /** Out of a popup, to nowhere, and no key or pointer in the page was the reason: a frame took the focus. */
  const leftUnasked = (target: EventTarget | null): boolean =>
    target instanceof Element &&
    target.closest('[role="dialog"]') !== null &&
    document.activeElement === document.body &&
    !isInUse;
  const isStolen = (): boolean =>
    enteredAt !== null && performance.now() - enteredAt < GUARDED_FOR && takenBack < MOST_TAKEN_BACK;

  const onFocusEvent = (event: Event): void => {
    const { type, target, relatedTarget } = event as FocusEvent;
    if (target === window) {
      // The whole window loses the focus when it goes into a frame: only then it is seen that ours has it.
      if (type === 'blur' && document.activeElement === host) enter();
      return;
    }
    // Into a frame of another origin the focus goes without a word of where to.
    const isLeaving = (type === 'blur' || type === 'focusout') && relatedTarget === null;
    const wentInside = isLeaving && (document.activeElement === host || leftUnasked(target));
    if (target === host || relatedTarget === host || wentInside) {
      event.stopImmediatePropagation();
    } else if (type === 'focusin' && isStolen()) {
      event.stopImmediatePropagation();
      takenBack += 1;
      takeBack();
    }
  };
  const onUse = (event: Event): void => {
    if (!event.isTrusted || event.target === host) return;
    enteredAt = null;
    isInUse = true;
    setTimeout(() => (isInUse = false));
  };

  const capture = { capture: true, signal };
  for (const type of FOCUS_EVENTS) window.addEventListener(type, onFocusEvent, capture);
  for (const type of USES) window.addEventListener(type, onUse, { ...capture, passive: true });
}
