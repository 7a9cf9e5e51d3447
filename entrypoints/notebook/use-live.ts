import { useEffect, useMemo } from 'preact/hooks';
import { onAnnouncement } from '../../utils/messaging/announce';
import { type Live, live } from '../pages/live';

/**
 * What a view shows: read when it is first shown, again whenever the notebook changes, and anew when `key` does. While
 * that is read, there is nothing.
 */
export function useLive<Value>(read: () => Promise<Value>, key = ''): Live<Value> {
  const shown = useMemo(() => live(read), [key]);
  useEffect(() => {
    const end = new AbortController();
    onAnnouncement('notebookChanged', shown.refresh, end);
    return () => end.abort();
  }, [shown]);
  return shown;
}
