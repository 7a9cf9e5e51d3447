import { useRef } from 'preact/hooks';
import { useTexts } from '../texts';
import { useTask } from '../use-task';
import { HouseSection } from './house-section';
import { PERMISSION_TEXTS } from './permission-texts';

/** A permission or host of the manifest. `optional`: asked for when it is needed; it can be given back. */
export interface PermissionLine {
  name: string;
  optional: boolean;
  granted: boolean;
}

export interface PermissionsPartProps {
  permissions: readonly PermissionLine[];
  /** Automatic backups go among the downloads. */
  savesDownloads: boolean;
  /** Gives an optional one back to the browser. */
  onGiveBack(name: string): Promise<void>;
  onStatus(text: string): void;
}

/** What the browser lets Aside do, each with its reason; and what can be taken back. */
export function PermissionsPart(props: PermissionsPartProps) {
  const { permissions, savesDownloads, onGiveBack, onStatus } = props;
  const { t } = useTexts();
  const head = useRef<HTMLHeadingElement>(null);
  const task = useTask(onStatus);

  function giveBack(name: string) {
    task.run(t('permission_not_given_back'), '', async () => {
      await onGiveBack(name);
      // The button that was pressed is gone.
      head.current?.focus();
      return t('permission_given_back');
    });
  }

  return (
    <HouseSection part="permissions" means={t('permissions_means')} head={head}>
      <ul class="notebook-part house-lines">
        {permissions.map(({ name, optional, granted }) => {
          const texts = PERMISSION_TEXTS[name];
          const shown = texts ? t(texts.name) : name;
          return (
            <li key={name}>
              <h3 class="house-line-head">{shown}</h3>
              <p>{t(texts?.why ?? 'permission_other_why')}</p>
              {optional && <p class="hint">{t(granted ? 'permission_allowed' : 'permission_not_allowed')}</p>}
              {optional && granted && savesDownloads && name === 'downloads' && (
                <p class="hint">{t('permission_stops_backups')}</p>
              )}
              {optional && granted && (
                <button
                  type="button"
                  class="button"
                  disabled={task.busy}
                  aria-label={t('permission_give_back_of', [shown])}
                  onClick={() => giveBack(name)}
                >
                  {t('permission_give_back')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {task.failure}
    </HouseSection>
  );
}
