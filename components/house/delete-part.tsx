import type { BackupState } from '../../utils/model/backup';
import { writeRoute } from '../../utils/model/route';
import { BackupLine } from '../backup-line';
import { useTexts } from '../texts';
import { DeleteEverything, type DeleteEverythingProps } from './delete-everything';
import { HouseSection } from './house-section';

interface DeletePartProps extends DeleteEverythingProps {
  backups: BackupState;
  now: string;
}

/** The end of it all: after a backup, if wanted. */
export function DeletePart({ backups, now, ...props }: DeletePartProps) {
  const { t } = useTexts();
  return (
    <HouseSection part="delete" means={t('delete_everything_means')}>
      <div>
        <BackupLine backups={backups} now={now} isHere />
        <a href={`#${writeRoute({ view: 'house', part: 'backup' })}`}>{t('delete_backup_first')}</a>
      </div>
      <DeleteEverything {...props} />
      <p class="hint">
        {t('one_person_record')}{' '}
        <a href={`#${writeRoute({ view: 'people', personId: null })}`}>{t('one_person_record_link')}</a>
      </p>
    </HouseSection>
  );
}
