/**
 * What a text area would say after this paste, when that is a list to be taken line by line; then nothing is pasted. Null
 * for a single line, which is left to the browser.
 */
export function pastedList(event: ClipboardEvent & { currentTarget: HTMLTextAreaElement }): string | null {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  if (!/[\r\n]/.test(pasted.trim())) return null;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  return value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);
}
