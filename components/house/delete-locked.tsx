import '../styles/house.css';
import { useState } from 'preact/hooks';
import { useTexts } from '../texts';
import { DeleteEverything, type DeleteEverythingProps } from './delete-everything';

/**
 * Below the place where the passphrase is given: who has lost it can begin anew. No secret is asked for: who sits here
 * could remove the extension as well, and learns nothing by deleting.
 */
export function DeleteLocked({ onDelete, onStatus }: DeleteEverythingProps) {
  const { t } = useTexts();
  const [status, setStatus] = useState('');
  return (
    <details class="house-locked">
      <summary>{t('delete_forgot')}</summary>
      <div class="stack">
        <h2 class="notebook-head">{t('delete_everything')}</h2>
        <p>{t('delete_locked_no_backup')}</p>
        <DeleteEverything
          onDelete={onDelete}
          onStatus={(text) => {
            setStatus(text);
            // What was done is told where the page goes on.
            onStatus(text);
          }}
        />
        <p role="status" class="notebook-status">
          {status}
        </p>
      </div>
    </details>
  );
}
