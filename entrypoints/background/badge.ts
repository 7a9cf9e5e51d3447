import type { browser } from 'wxt/browser';

/** The largest number the toolbar's button has room for. */
const MOST = 999;

/** Shows the number of open actions on the toolbar's button; none at 0. */
export async function showBadge(action: typeof browser.action, openActions: number): Promise<void> {
  const text = openActions === 0 ? '' : openActions > MOST ? `${MOST}+` : String(openActions);
  await action.setBadgeText({ text });
}
