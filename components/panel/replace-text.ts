/** Puts another text into a text area and leaves the caret beside the words it stood beside. */
export function replaceText(area: HTMLTextAreaElement, text: string): void {
  const before = area.value;
  const { selectionStart, selectionEnd, selectionDirection, scrollTop } = area;
  area.value = text;
  const moved = (offset: number) => movedOffset(before, text, offset);
  // Setting a selection focuses the field in some browsers, so it is left alone where nobody is typing.
  if (document.activeElement !== area) return;
  area.setSelectionRange(moved(selectionStart), moved(selectionEnd), selectionDirection);
  area.scrollTop = scrollTop;
}

/** Where an offset lies after a change: kept in front of the change, shifted behind it. */
export function movedOffset(before: string, after: string, offset: number): number {
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
  if (offset <= same) return offset;
  if (offset >= before.length - sameAtEnd) return offset + after.length - before.length;
  return Math.min(offset, after.length - sameAtEnd);
}
