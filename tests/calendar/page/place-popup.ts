const CARD_WIDTH = 496;
const WRAPPER_WIDTH = 891;
const GAP = 8;

/**
 * Puts the card beside the chip, on the side where there is room; the wrapper around it is wider than what is seen
 * (891 and 496 px were measured in 2026-06).
 */
export function placePopup(dialog: HTMLElement, anchor: Element, rtl: boolean): void {
  const chip = anchor.getBoundingClientRect();
  const card = dialog.firstElementChild?.getBoundingClientRect();
  const height = card?.height ?? 300;
  const { innerWidth, innerHeight } = window;
  const after = chip.right + GAP;
  const before = chip.left - GAP - CARD_WIDTH;
  const fitsAfter = after + CARD_WIDTH <= innerWidth - GAP;
  const fitsBefore = before >= GAP;
  const middle = Math.min(
    Math.max(GAP, chip.left + chip.width / 2 - CARD_WIDTH / 2),
    innerWidth - CARD_WIDTH - GAP,
  );
  const left = rtl
    ? fitsBefore
      ? before
      : fitsAfter
        ? after
        : middle
    : fitsAfter
      ? after
      : fitsBefore
        ? before
        : middle;
  const top = Math.max(GAP, Math.min(chip.top, innerHeight - height - GAP));
  dialog.style.width = `${WRAPPER_WIDTH}px`;
  dialog.style.top = `${Math.round(top)}px`;
  // The card stands at the wrapper's inline start; in right-to-left that is its right edge.
  dialog.style.left = `${Math.round(rtl ? left + CARD_WIDTH - WRAPPER_WIDTH : left)}px`;
}
