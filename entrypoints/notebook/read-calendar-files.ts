import { CalendarFileError } from '../../utils/model/calendar-file-error';
import type { ReadCalendars } from '../../utils/model/talk-import';
import type { CalendarNews, CalendarTask } from './calendar-worker';

/**
 * Reads calendar files beside the page, which stays quick meanwhile. Rejects with a `CalendarFileError`, or with an
 * `AbortError` once `signal` says stop.
 *
 * @param onProgress is told how much is read, of how much
 */
export async function readCalendarFiles(
  files: readonly File[],
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<ReadCalendars> {
  const worker = new Worker(new URL('./calendar-worker.ts', import.meta.url), { type: 'module' });
  const end = () => worker.terminate();

  function give(task: CalendarTask): Promise<CalendarNews> {
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<CalendarNews>) => {
        if (data.is === 'progress') onProgress(data.done, data.total);
        else if (data.is === 'refused') reject(new CalendarFileError(data.code, data.fileName));
        else if (data.is === 'failed') reject(new Error('The calendar could not be read'));
        else resolve(data);
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.postMessage(task);
    });
  }

  signal.addEventListener('abort', end, { once: true });
  const read = await give({ do: 'read', files: [...files] }).catch((error: unknown) => {
    end();
    throw error;
  });
  return {
    owner: read.is === 'read' ? read.owner : { own: [], candidates: [] },
    async propose(own) {
      const news = await give({ do: 'propose', own, now: new Date().toISOString() });
      if (news.is !== 'proposed') throw new Error('Nobody was proposed');
      return news.proposal;
    },
    end,
  };
}
