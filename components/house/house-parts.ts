import type { TextKey } from '../texts';

/** The parts of keeping house in the order in which they stand, by the name that each has in the page's address. */
export const HOUSE_PARTS = {
  backup: 'backup_and_restore',
  settings: 'settings',
  shortcuts: 'shortcuts',
  lock: 'lock',
  trash: 'trash',
  stored: 'stored',
  permissions: 'permissions',
  privacy: 'privacy',
  delete: 'delete_everything',
} as const satisfies Record<string, TextKey>;

export type HousePartName = keyof typeof HOUSE_PARTS;
