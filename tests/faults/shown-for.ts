import type { LaunchedExtension } from '../browsers';

/** For so long a page may be read, in milliseconds; what cannot be read by then never will be. */
const READ_BY = 7_000;

export interface Shown {
  /** Null: nobody. */
  personId: string | null;
  isRead: boolean;
}

/** Whom the tab's panel shows once the event was read, or cannot be. Asked where the background keeps it. */
export async function shownFor(
  aside: LaunchedExtension,
  { tabId, eventId }: { tabId: number; eventId: string },
): Promise<Shown> {
  const worker = await aside.worker();
  const wanted = { name: `panel:${tabId}`, eventId, patience: READ_BY };
  return worker.evaluate(`(${WAIT})(${JSON.stringify(wanted)})`) as Promise<Shown>;
}

/** Runs in the background. */
const WAIT = `({ name, eventId, patience }) => new Promise((resolve) => {
  const { session } = chrome.storage;
  const look = (panel, isLast) => {
    // An id that is none has no key: then nothing is to be shown.
    const isRead = (panel?.event?.key.id ?? '') === eventId && !panel?.waitingFor;
    if (!isRead && !isLast) return;
    session.onChanged.removeListener(onChange);
    clearTimeout(timer);
    const isSomebody = panel?.shows.is === 'person' && !panel.folded;
    resolve({ isRead, personId: isSomebody ? panel.shows.personId : null });
  };
  const onChange = (changes) => changes[name] && look(changes[name].newValue?.panel, false);
  session.onChanged.addListener(onChange);
  const read = (isLast) => session.get(name).then((found) => look(found[name]?.panel, isLast));
  const timer = setTimeout(read, patience, true);
  read(false);
})`;
