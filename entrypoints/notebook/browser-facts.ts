import { type Browser, browser } from 'wxt/browser';
import type { PermissionLine } from '../../components/house/permissions-part';
import type { ShortcutsPartProps } from '../../components/house/shortcuts-part';
import type { StoredPartProps } from '../../components/house/stored-part';

/** Where the browser lets shortcuts be changed. */
export const SHORTCUT_CHANGE: ShortcutsPartProps['change'] = import.meta.env.FIREFOX
  ? { browser: 'firefox', address: 'about:addons' }
  : { browser: 'chromium', address: 'chrome://extensions/shortcuts' };

/** What the browser allows, hears and keeps, as it says itself. */
export async function readBrowserFacts(): Promise<{
  permissions: PermissionLine[];
  shortcuts: ShortcutsPartProps['shortcuts'];
  bytes: StoredPartProps['bytes'];
  promised: boolean;
}> {
  const [permissions, shortcuts, { usage }, copy, promised] = await Promise.all([
    readPermissions(),
    browser.commands.getAll(),
    navigator.storage.estimate(),
    // Not every browser counts this.
    browser.storage.local.getBytesInUse?.() ?? null,
    navigator.storage.persisted(),
  ]);
  return {
    permissions,
    shortcuts: shortcuts.map(({ shortcut = '', description = '' }) => ({
      keys: shortcut,
      text: description,
    })),
    bytes: { notebook: usage ?? null, copy },
    promised: promised || isExempt(permissions),
  };
}

/** Chromium clears nothing of extensions with this permission, and does not say so in `persisted`. */
function isExempt(permissions: readonly PermissionLine[]): boolean {
  return (
    !import.meta.env.FIREFOX &&
    permissions.some(({ name, granted }) => name === 'unlimitedStorage' && granted)
  );
}

/** The manifest itself says what there is; the browser, what of it is granted. */
async function readPermissions(): Promise<PermissionLine[]> {
  const manifest = browser.runtime.getManifest();
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const granted: readonly string[] = [...permissions, ...origins];
  const line = (optional: boolean) => (name: string) => ({ name, optional, granted: granted.includes(name) });
  return [
    ...[...(manifest.host_permissions ?? []), ...(manifest.permissions ?? [])].map(line(false)),
    ...(manifest.optional_permissions ?? []).map(line(true)),
  ];
}

/** @param names as the manifest has them: optional ones. */
export async function givePermissionsBack(names: readonly string[]): Promise<void> {
  await browser.permissions.remove({ permissions: names as Browser.runtime.ManifestPermission[] });
}

/** Calls back when the user gave or took a permission. */
export function onPermissionsChanged(callback: () => void): () => void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
  return () => {
    browser.permissions.onAdded.removeListener(callback);
    browser.permissions.onRemoved.removeListener(callback);
  };
}
