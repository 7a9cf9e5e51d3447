import '../styles/house.css';
import '../styles/house-records.css';
import { BackupLine } from '../backup-line';
import { useTexts } from '../texts';
import { Attention } from './attention';
import { AutomaticPart } from './automatic-part';
import { DeletePart } from './delete-part';
import { ExportPart } from './export-part';
import { HouseContents } from './house-contents';
import type { HouseProps } from './house-props';
import { HouseSection } from './house-section';
import { LockPart } from './lock/lock-part';
import { MakeBackup } from './make-backup';
import { PermissionsPart } from './permissions-part';
import { PrivacyPart } from './privacy-part';
import { RestorePart } from './restore-part';
import { SettingsPart } from './settings-part';
import { ShortcutsPart } from './shortcuts-part';
import { StoredPart } from './stored-part';
import { TrashPart } from './trash-part';
import { usePartInAddress } from './use-part-in-address';

/** Keeping house: what concerns the whole notebook, part by part. */
export function HouseView(props: HouseProps) {
  const { part, people, backups, health, trash, lock, now, actions, onStatus } = props;
  const { t } = useTexts();
  usePartInAddress(part);
  const isEmpty = people.length === 0;
  // By its key it stays the same one when it moves, since something was restored.
  const restore = (
    <RestorePart
      key="restore"
      {...{ isEmpty, now, actions }}
      restoredAt={backups.restoredAt}
      onStatus={onStatus}
    />
  );
  return (
    <>
      <h1 class="title">{t('house')}</h1>
      <Attention {...{ health, backups, now }} onSeen={actions.seeHealth} />
      <HouseContents />
      <HouseSection part="backup" means={t('backup_means')}>
        <BackupLine backups={backups} now={now} isHere />
        {/* Somebody who has nothing comes here to get something back. */}
        {isEmpty && restore}
        <MakeBackup actions={actions} onStatus={onStatus} />
        {(!isEmpty || backups.automatic) && (
          <AutomaticPart
            {...{ now, actions }}
            canChooseFolder={props.canChooseFolder}
            automatic={backups.automatic}
            onStatus={onStatus}
          />
        )}
        {!isEmpty && restore}
        {!isEmpty && <ExportPart people={people} actions={actions} onStatus={onStatus} />}
      </HouseSection>
      <SettingsPart
        {...props.settings}
        setSide={actions.setSide}
        setBlurred={actions.setBlurred}
        onStatus={onStatus}
      />
      <ShortcutsPart shortcuts={props.shortcuts} change={props.shortcutChange} />
      <LockPart lock={lock} actions={actions} onStatus={onStatus} />
      <TrashPart trash={trash} now={now} actions={actions} onStatus={onStatus} />
      <StoredPart {...props.stored} beganAt={backups.beganAt} onAsk={actions.askToKeep} onStatus={onStatus} />
      <PermissionsPart
        permissions={props.permissions}
        savesDownloads={backups.automatic?.place === 'downloads'}
        onGiveBack={actions.giveBack}
        onStatus={onStatus}
      />
      <PrivacyPart />
      <DeletePart {...{ backups, now }} onDelete={actions.deleteEverything} onStatus={onStatus} />
    </>
  );
}
