import type { CommandId } from './all-commands';

const ROW = '[data-row]';
/** A list of rows of which one can be meant without being gone to. */
const ROWS = '[data-rows]';
/** A row of such a list that was seen to. */
const SETTLED = '[data-settled]';
/** What is typed into. A list to choose from hears letters, too. */
const FIELD =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="file"], [type="range"])';

export function isField(element: EventTarget | null): boolean {
  return element instanceof Element && element.closest(FIELD) !== null;
}

/**
 * The control in view that bears `data-command` with this command's name. Where `from` stands in a row, that row's; else the
 * first, of rows the first that is not checked or settled. Null: there is none, or it cannot be used now.
 */
export function controlOf(id: CommandId, from: Element | null): HTMLElement | null {
  const all = controlsOf(id);
  const row = from?.closest(ROW) ?? null;
  const isOfRows = all.some((control) => control.closest(ROW));
  const meant =
    row && isOfRows
      ? all.find((control) => row.contains(control))
      : all.find(
          (control) =>
            !control.matches(':checked') &&
            !control.closest(SETTLED) &&
            (!control.closest(ROW) || control.closest(ROWS)),
        );
  return meant && !meant.matches(':disabled, [aria-disabled="true"]') ? meant : null;
}

function controlsOf(id: CommandId): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>(`[data-command="${id}"]`);
  return [...all].filter((control) => control.closest('[hidden], [inert]') === null);
}

/** Takes something away: see `data-destructive`. */
export function isDestructive(control: HTMLElement): boolean {
  return control.closest('[data-destructive=""]') !== null;
}

/** What the control is about, in the user's words: those of its row, or those it gives itself. */
export function aboutOf(control: HTMLElement): string | null {
  const { about } = control.dataset;
  return about ?? control.closest(ROW)?.querySelector('.item-text, .line-text')?.textContent ?? null;
}

/** As a hand does: a field is gone into, everything else is pressed. */
export function press(control: HTMLElement): void {
  const shown: FocusOptions & { focusVisible: boolean } = { focusVisible: true };
  control.focus(shown);
  if (!isField(control)) control.click();
}

/** To the next row of open items, or the one before; from outside to the first, or the last. */
export function stepRow(from: Element | null, step: 1 | -1): void {
  const boxes = controlsOf('doneItem');
  const at = boxes.findIndex((box) => box.closest(ROW)?.contains(from));
  const next = at < 0 ? (step === 1 ? boxes[0] : boxes.at(-1)) : boxes[at + step];
  const shown: FocusOptions & { focusVisible: boolean } = { focusVisible: true };
  next?.focus(shown);
}
