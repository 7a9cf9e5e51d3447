/**
 * Puts a text on the clipboard as plain text and as HTML; whoever pastes gets the richer one that fits. The older call is
 * used on purpose: a frame inside Calendar's page has no right to the newer one. Must be called from a click or a key.
 * False: the browser refused.
 */
export function copyRich({ text, html }: { text: string; html: string }): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}
