import './styles/every-screen.css';
import { useState } from 'preact/hooks';
import { Failure } from './failure';
import { useTexts } from './texts';
import { useAttempt } from './use-attempt';
import { usePageLanguage } from './use-page-language';

interface NotesNotReachedProps {
  /** The failure's code. */
  why: string | null;
  onRetry(): void;
  /** Saves what can be read of a newer version's notes, or shows where; answers what to say of it. */
  onSave(): Promise<string>;
}

/** All that a page can show while the store cannot be read: that it is so, and what to do. */
export function NotesNotReached({ why, onRetry, onSave }: NotesNotReachedProps) {
  usePageLanguage();
  const { t } = useTexts();
  const [saved, setSaved] = useState('');
  const { attempt, failure } = useAttempt();
  const save = () => attempt(t('export_not_made'), async () => setSaved(await onSave()));
  return (
    <main class="not-reached">
      <h1 class="title">{t('extension_name')}</h1>
      <Failure text={t(textFor(why))} onRetry={onRetry} />
      {why === 'newer' && (
        <button type="button" class="button" onClick={save}>
          {t('notes_newer_save')}
        </button>
      )}
      {failure}
      <p role="status">{saved}</p>
    </main>
  );
}

function textFor(why: string | null) {
  if (why === 'newer') return 'notes_newer';
  if (why === 'blocked') return 'notes_blocked';
  return why === 'read-only' || why === 'disk-full' ? 'notes_no_room' : 'notes_not_reached';
}
