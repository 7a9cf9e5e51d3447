import { browser } from 'wxt/browser';
import type { Ask } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';
import type { NotebookRoute } from '../../utils/model/route';
import { givePermissionsBack } from './browser-facts';

/**
 * Deletes all that is kept, gives back what the browser allowed on top of what Aside was installed with, and goes where
 * one begins.
 */
export async function deleteEverything(deps: {
  ask: Ask<PageProtocol>;
  go: (to: NotebookRoute) => void;
}): Promise<void> {
  await deps.ask('deleteEverything', null);
  await givePermissionsBack(browser.runtime.getManifest().optional_permissions ?? []);
  deps.go({ view: 'import' });
}
