import type { EventState } from '../model/event';
import { find } from './find';

/** Put on the parent of the chosen answer (2026-06). Generated, and the only sign that needs no words. */
const CHOSEN_CLASS = 'KKjvXb';

/** Whether the viewer declined, or the event is struck through without that, which is how cancelled ones are shown. */
export function readEventState(popup: Element, title: Element | null, chip: Element | null): EventState {
  const no = find(popup, 'answerNo');
  const others = [find(popup, 'answerYes'), find(popup, 'answerMaybe')].filter((button) => button !== null);
  if (no && isChosen(no, others)) return 'declined';
  const isCancelled = (title && isStruck(title, popup)) || (chip && hasStruckText(chip));
  return isCancelled ? 'cancelled' : 'confirmed';
}

function isChosen(button: Element, others: Element[]): boolean {
  if (hasClass(button)) return true;
  if (others.some(hasClass)) return false;
  if (button.matches('[aria-pressed="true"], [aria-checked="true"]')) return true;
  // "Respond No, selected": the only label of the three with a part more than the others.
  return others.length > 0 && others.every((other) => partsOf(other) < partsOf(button));
}

function hasClass(button: Element): boolean {
  return button.parentElement?.classList.contains(CHOSEN_CLASS) ?? false;
}

function partsOf(button: Element): number {
  return (button.getAttribute('aria-label') ?? '').split(/[,、،]/).length;
}

/** The line goes through everything below the element that has it, but is computed only there: so ancestors count too. */
function isStruck(element: Element, within: Element): boolean {
  const { textDecorationLine, textDecoration } = getComputedStyle(element);
  if (`${textDecorationLine} ${textDecoration}`.includes('line-through')) return true;
  const parent = element === within ? null : element.parentElement;
  return parent !== null && isStruck(parent, within);
}

/** The title is the first piece of text hidden from assistive technology in a grid; a list shows it plainly. */
function hasStruckText(chip: Element): boolean {
  const leaves = [...chip.querySelectorAll('span, div')].filter(
    (each) => each.childElementCount === 0 && each.textContent?.trim(),
  );
  return leaves.slice(0, 6).some((leaf) => isStruck(leaf, chip));
}
