import { useRef } from 'preact/hooks';
import type { AutomaticBackup, BackupPlace } from '../../utils/model/automatic-backup';
import { useTexts } from '../texts';
import { useTask } from '../use-task';
import { AutomaticOn } from './automatic-on';
import { AutomaticSetup } from './automatic-setup';
import type { NotebookActions } from './house-props';

interface AutomaticPartProps {
  automatic: AutomaticBackup | null;
  canChooseFolder: boolean;
  now: string;
  actions: Pick<NotebookActions, 'askForPlace' | 'askAgain' | 'setAutomatic' | 'makeAutomatic'>;
  onStatus(text: string): void;
}

/** Backups that are made by themselves: switched on, off, and what became of the last one. */
export function AutomaticPart({ automatic, canChooseFolder, now, actions, onStatus }: AutomaticPartProps) {
  const { t } = useTexts();
  const part = useRef<HTMLDivElement>(null);
  const task = useTask(onStatus);
  // What was pressed is gone when another half is drawn.
  const keepFocus = () => part.current?.focus();

  function switchOn(place: BackupPlace, passphrase: string | null) {
    // Browsers ask their question at the click itself, not later.
    const asked = actions.askForPlace(place);
    task.run(t('automatic_not_changed'), t('automatic_making'), async () => {
      const where = await asked;
      if (!where) return t('automatic_refused');
      await actions.setAutomatic({ ...where, passphrase });
      keepFocus();
      return make();
    });
  }

  function switchOff() {
    task.run(t('automatic_not_changed'), '', async () => {
      await actions.setAutomatic(null);
      keepFocus();
      return t('automatic_stopped');
    });
  }

  function makeNow(asked: Promise<boolean>) {
    task.run(t('automatic_not_changed'), t('automatic_making'), async () => ((await asked) ? make() : ''));
  }

  /** Why it failed stands in the part itself. */
  const make = async () => ((await actions.makeAutomatic()) ? t('automatic_made') : '');

  return (
    <div ref={part} class="notebook-part" tabIndex={-1}>
      <h3 class="field-label">{t('automatic')}</h3>
      <p class="hint">{t('automatic_means')}</p>
      {automatic ? (
        <AutomaticOn
          automatic={automatic}
          now={now}
          busy={task.busy}
          onMake={() => makeNow(Promise.resolve(true))}
          onAllow={() => makeNow(actions.askAgain(automatic.place))}
          onOff={switchOff}
        />
      ) : (
        <AutomaticSetup canChooseFolder={canChooseFolder} busy={task.busy} onOn={switchOn} />
      )}
      {task.busy && <progress aria-label={t('automatic_making')} />}
      {task.failure}
    </div>
  );
}
