/** The browser's own object: wrapped ones go on showing what it was. */
declare const chrome: { runtime?: { id?: string } } | undefined;

/** Whether the browser has taken the extension away under this page: updated, loaded again, switched off, removed. */
export function isCutOff(): boolean {
  return typeof chrome === 'undefined' || !chrome.runtime?.id;
}
