import type { EventState } from '../model/event';
import { find } from './find';

/** Put on the parent of the chosen answer (2026-06). Generated, and the only sign that needs no words. */
const CHOSEN_CLASS = 'KKjvXb';

/** Whether the viewer declined, or the event is struck through without that, which is how cancelled ones are shown. */
export function readEventState(popup: Element, title: Element | null, chip: Element | null): EventState {
  const buttons = [find(popup, 'answerYes'), find(popup, 'answerNo'), find(popup, 'answerMaybe')];
  if (buttons[1] && isChosen(buttons[1], buttons)) return 'declined';
  if (title && isStruck(title, popup)) return 'cancelled';
  return chip && hasStruckText(chip) ? 'cancelled' : 'confirmed';
}

function isChosen(button: Element, all: Array<Element | null>): boolean {
  const own = (element: Element | null) => element?.parentElement?.classList.contains(CHOSEN_CLASS) ?? false;
  if (all.some(own)) return own(button);
  if (button.getAttribute('aria-pressed') === 'true' || button.getAttribute('aria-checked') === 'true')
    return true;
  // "Respond No, selected": the only label of the three with a part more than the others.
  const parts = all
    .filter((each) => each !== null)
    .map((each) => (each.getAttribute('aria-label') ?? '').split(/[,、،]/).length);
  const most = Math.max(...parts);
  const mine = (button.getAttribute('aria-label') ?? '').split(/[,、،]/).length;
  return parts.length > 1 && mine === most && parts.filter((count) => count === most).length === 1;
}

/** The line goes through everything below the element that has it, but is computed only there: so ancestors count too. */
function isStruck(element: Element, within: Element): boolean {
  const window = element.ownerDocument.defaultView;
  for (
    let each: Element | null = element;
    window && each;
    each = each === within ? null : each.parentElement
  ) {
    const style = window.getComputedStyle(each);
    if (`${style.textDecorationLine} ${style.textDecoration}`.includes('line-through')) return true;
  }
  return false;
}

/** The title is the first piece of text hidden from assistive technology in a grid; a list shows it plainly. */
function hasStruckText(chip: Element): boolean {
  const leaves = [...chip.querySelectorAll('span, div')].filter(
    (each) => each.childElementCount === 0 && each.textContent?.trim(),
  );
  return leaves.slice(0, 6).some((leaf) => isStruck(leaf, chip));
}
