/** Alt+Shift+A, the key that shows or folds the panel, pressed in Calendar's page. In the panel the panel hears it. */
export function watchFoldKey(onKey: () => void, { signal }: { signal: AbortSignal }): void {
  const listener = (event: KeyboardEvent): void => {
    // By place on the keyboard: with Alt the letter itself is another one on many layouts.
    if (
      !event.isTrusted ||
      event.code !== 'KeyA' ||
      !event.altKey ||
      !event.shiftKey ||
      event.ctrlKey ||
      event.metaKey
    )
      return;
    event.stopImmediatePropagation();
    event.preventDefault();
    onKey();
  };
  window.addEventListener('keydown', listener, { capture: true, signal });
}
