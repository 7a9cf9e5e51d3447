import type { TextKey } from '../texts';

/** What each permission of the manifest is, and why it is asked for. Hosts stand under their pattern. */
export const PERMISSION_TEXTS: Readonly<Record<string, { name: TextKey; why: TextKey }>> = {
  'https://calendar.google.com/*': { name: 'permission_calendar', why: 'permission_calendar_why' },
  storage: { name: 'permission_storage', why: 'permission_storage_why' },
  unlimitedStorage: { name: 'permission_unlimited', why: 'permission_unlimited_why' },
  offscreen: { name: 'permission_offscreen', why: 'permission_offscreen_why' },
  downloads: { name: 'permission_downloads', why: 'permission_downloads_why' },
};
