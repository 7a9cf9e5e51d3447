import { useEffect, useRef, useState } from 'preact/hooks';
import type { Proposal, ReadCalendars } from '../../utils/model/talk-import';
import { plural } from '../plural';
import { useTexts } from '../texts';
import { importFaultText } from './import-fault-text';
import type { ChosenPerson, ImportProps } from './import-props';

/** How far importing has come. */
export type Stage =
  | { is: 'begin' }
  /** `done` of `total`, in bytes. */
  | { is: 'reading'; done: number; total: number }
  | { is: 'whose'; read: ReadCalendars; own: string[] }
  | { is: 'choose'; read: ReadCalendars; own: string[]; proposal: Proposal }
  | { is: 'done' };

/** From the file to what was imported, and back. */
export function useImport({ actions, onStatus }: Pick<ImportProps, 'actions' | 'onStatus'>) {
  const texts = useTexts();
  const { t } = texts;
  const [stage, setStage] = useState<Stage>({ is: 'begin' });
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const stopping = useRef<AbortController | null>(null);
  // Who goes elsewhere while a calendar is read does not wait for it.
  useEffect(() => () => stopping.current?.abort(), []);

  /** One thing at a time; what did not work is told where it was started. */
  async function attempt(failed: (error: unknown) => string, work: () => Promise<string>) {
    setBusy(true);
    setFailure(null);
    try {
      onStatus(await work());
    } catch (error) {
      onStatus('');
      setFailure(failed(error));
    } finally {
      setBusy(false);
    }
  }

  async function propose(read: ReadCalendars, own: string[]): Promise<string> {
    setStage({ is: 'choose', read, own, proposal: await read.propose(own) });
    return t('import_read');
  }

  function read(files: readonly File[]) {
    stopping.current?.abort();
    const stop = new AbortController();
    stopping.current = stop;
    setStage({ is: 'reading', done: 0, total: 1 });
    onStatus(t('import_reading'));
    const onProgress = (done: number, total: number) => setStage({ is: 'reading', done, total });
    const failed = (error: unknown) => {
      setStage({ is: 'begin' });
      return importFaultText(t, error);
    };
    void attempt(failed, async () => {
      try {
        const calendars = await actions.read(files, onProgress, stop.signal);
        const { own } = calendars.owner;
        if (own.length > 0) return await propose(calendars, own);
        setStage({ is: 'whose', read: calendars, own });
        return '';
      } catch (error) {
        if (!stop.signal.aborted) throw error;
        setStage({ is: 'begin' });
        return t('import_stopped');
      }
    });
  }

  return {
    stage,
    failure,
    busy,
    read,
    stop: () => stopping.current?.abort(),
    askWhose() {
      if (stage.is !== 'choose') return;
      onStatus('');
      setStage({ is: 'whose', read: stage.read, own: stage.own });
    },
    answerWhose(own: string[]) {
      if (stage.is === 'whose')
        void attempt(
          () => t('import_not_read'),
          () => propose(stage.read, own),
        );
    },
    add(chosen: readonly ChosenPerson[], since: string | null) {
      if (busy || stage.is !== 'choose') return;
      onStatus(t('import_working'));
      void attempt(
        () => t('import_not_done'),
        async () => {
          const { people, talks } = await actions.add(chosen, since);
          stage.read.end();
          setStage({ is: 'done' });
          return `${plural(texts, 'import_done_people', people)} ${plural(texts, 'import_done_talks', talks)}`;
        },
      );
    },
    undo() {
      void attempt(
        () => t('not_undone'),
        async () => {
          const { kept } = await actions.undo();
          setStage({ is: 'begin' });
          return kept === 0 ? t('restore_undone') : plural(texts, 'restore_undone_but', kept);
        },
      );
    },
    again: () => setStage({ is: 'begin' }),
  };
}
