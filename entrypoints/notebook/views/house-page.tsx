import { useEffect, useMemo } from 'preact/hooks';
import { HouseView } from '../../../components/house/house-view';
import type { Side } from '../../../components/house/settings-part';
import { useTexts } from '../../../components/texts';
import { onAnnouncement } from '../../../utils/messaging/announce';
import { canChooseFolder } from '../ask-for-place';
import { onPermissionsChanged, readBrowserFacts, SHORTCUT_CHANGE } from '../browser-facts';
import { notebookActions } from '../notebook-actions';
import { useLive } from '../use-live';
import { ViewFailure } from './view-failure';
import type { RouteOf, ViewProps } from './view-props';

/** Keeping house, on what the background knows of the whole notebook, and the browser of Aside. */
export function HousePage({ route, ask, now, go, onStatus }: ViewProps<RouteOf<'house'>>) {
  const { t } = useTexts();
  const page = useLive(async () => {
    const [people, backups, health, trash, lock, counts, { side }, blurred, facts] = await Promise.all([
      ask('readPeople', null),
      ask('readBackups', null),
      ask('readHealth', null),
      ask('readTrash', null),
      ask('readLock', null),
      ask('readStored', null),
      ask('readPlace', null),
      ask('readBlurred', null),
      readBrowserFacts(),
    ]);
    const { permissions, shortcuts, bytes, promised } = facts;
    const stored = { counts, bytes, promised };
    return {
      people,
      backups,
      health,
      trash,
      lock,
      stored,
      settings: { side, blurred },
      permissions,
      shortcuts,
    };
  });
  useEffect(() => {
    const end = new AbortController();
    onAnnouncement('blurChanged', page.refresh, end);
    return () => end.abort();
  }, [page]);
  useEffect(() => onPermissionsChanged(page.refresh), [page]);
  const actions = useMemo(() => {
    const all = notebookActions({ ask, t, now: () => new Date().toISOString(), go });
    const thenRead = async <Answer,>(change: Promise<Answer>): Promise<Answer> => {
      const answer = await change;
      page.refresh();
      return answer;
    };
    return {
      ...all,
      setSide: (side: Side) => thenRead(all.setSide(side)),
      askToKeep: () => thenRead(all.askToKeep()),
    };
  }, [ask, t, go, page]);
  const shown = page.value.value;
  if (shown === null) return <ViewFailure of={page} />;
  return (
    <HouseView
      {...shown}
      part={route.part}
      shortcutChange={SHORTCUT_CHANGE}
      canChooseFolder={canChooseFolder()}
      {...{ now, actions, onStatus }}
    />
  );
}
