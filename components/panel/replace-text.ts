import type { Edit } from '../notes/list-typing';

/** Longer insertions are not worth their undoing: typing them takes browsers seconds. */
const MOST_TYPED = 5_000;

/**
 * Puts another text into a text area and leaves the caret beside the words it stood beside. While somebody types there,
 * it is done as typing is, so that their own steps can still be undone.
 */
export function replaceText(area: HTMLTextAreaElement, text: string): void {
  const before = area.value;
  const { selectionStart, selectionEnd, selectionDirection, scrollTop } = area;
  const moved = (offset: number) => movedOffset(before, text, offset);
  // Setting a selection focuses the field in some browsers, so it is left alone where nobody is typing.
  if (document.activeElement !== area) {
    area.value = text;
    return;
  }
  typeChange(area, before, text);
  if (area.value !== text) area.value = text;
  area.setSelectionRange(moved(selectionStart), moved(selectionEnd), selectionDirection);
  area.scrollTop = scrollTop;
}

/** Types a change at the cursor, so that it can be undone as typing can; the field hears of it as of any other input. */
export function typeEdit(area: HTMLTextAreaElement, { from, to, insert, select }: Edit): void {
  const wanted = area.value.slice(0, from) + insert + area.value.slice(to);
  area.setSelectionRange(from, to);
  if (typeof document.execCommand === 'function') {
    document.execCommand(insert === '' ? 'delete' : 'insertText', false, insert);
  }
  if (area.value !== wanted) {
    area.value = wanted;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  area.setSelectionRange(...select);
}

/** Does nothing where the browser cannot: the command is old, and the only one that keeps the way back. */
function typeChange(area: HTMLTextAreaElement, before: string, after: string): void {
  const { same, sameAtEnd } = compare(before, after);
  const added = after.slice(same, after.length - sameAtEnd);
  if (added.length > MOST_TYPED || typeof document.execCommand !== 'function') return;
  area.setSelectionRange(same, before.length - sameAtEnd);
  if (added === '') document.execCommand('delete');
  else document.execCommand('insertText', false, added);
}

/** Where an offset lies after a change: kept in front of the change, shifted behind it. */
export function movedOffset(before: string, after: string, offset: number): number {
  const { same, sameAtEnd } = compare(before, after);
  if (offset <= same) return offset;
  if (offset >= before.length - sameAtEnd) return offset + after.length - before.length;
  return Math.min(offset, after.length - sameAtEnd);
}

/** How many characters are alike at both ends. */
function compare(before: string, after: string): { same: number; sameAtEnd: number } {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same += 1;
  let sameAtEnd = 0;
  while (
    sameAtEnd < most - same &&
    before[before.length - 1 - sameAtEnd] === after[after.length - 1 - sameAtEnd]
  ) {
    sameAtEnd += 1;
  }
  return { same, sameAtEnd };
}
