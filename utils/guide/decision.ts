import { isOverdue } from '../model/due';
import type { OpenItem } from '../model/item';
import { LONG_CARRIED } from '../model/open-item-filter';

/**
 * Whether a promise was carried so often that it has to be decided about: do it now, set a date, delegate it, drop it. A
 * day still to come, or somebody else's hands, is a decision.
 */
export function wantsDecision(item: OpenItem, day: string): boolean {
  if (item.kind !== 'action' || item.owner === 'third' || item.carried < LONG_CARRIED) return false;
  return item.dueOn === null || isOverdue(item.dueOn, day);
}
