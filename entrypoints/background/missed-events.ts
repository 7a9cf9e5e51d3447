import { answerCode } from '../../utils/messaging/command-error';
import type { EventSighting } from '../../utils/model/event';
import { resolveEvent } from '../../utils/model/resolve-event';
import type { TabPanel } from './tab-panels';

/**
 * What a tab's panel shows of an event that was opened while the notebook is locked: the way to unlock it where it may be
 * a 1:1, and nothing beside anything else. The event is kept, to be opened once the notebook can be read. Null: nothing
 * can be said yet.
 */
export function missedEvent(
  error: unknown,
  sighting: EventSighting,
): Pick<TabPanel, 'event' | 'shows' | 'missed'> | null {
  if (answerCode(error) !== 'locked') return { event: null, shows: { is: 'failure' }, missed: null };
  const resolution = resolveEvent(sighting, null);
  if (resolution.is === 'waiting') return null;
  const missed = resolution.is === 'none' ? null : sighting;
  return { event: null, shows: { is: missed ? 'locked' : 'nothing' }, missed };
}
