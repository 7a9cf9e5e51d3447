import { useEffect, useRef, useState } from 'preact/hooks';
import { schedule } from '../schedule';
import { createNoteSaver, type NoteSaver, type NoteSaverDeps } from './note-saver';

const WITHIN_MS = 400;

/** The panel's one note saver. What is pending is sent off when the page goes away. */
export function useNoteSaver(save: NoteSaverDeps['save'], newId: () => string): NoteSaver {
  const newest = useRef(save);
  newest.current = save;
  const [notes] = useState(() =>
    createNoteSaver({
      save: (...note) => newest.current(...note),
      newId,
      loadTexts: () => import('../../utils/model/note-text'),
      withinMs: WITHIN_MS,
      schedule,
    }),
  );
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    addEventListener('pagehide', () => notes.flush(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden && notes.flush(), { signal });
    return () => {
      notes.leave();
      leaving.abort();
    };
  }, [notes]);
  return notes;
}
