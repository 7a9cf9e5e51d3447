import './styles/every-screen.css';
import { Failure } from './failure';
import { useTexts } from './texts';
import { usePageLanguage } from './use-page-language';

/** All that a page can show while the store cannot be read: that it is so, and what to do. */
export function NotesNotReached({ onRetry }: { onRetry: () => void }) {
  usePageLanguage();
  const { t } = useTexts();
  return (
    <main class="not-reached">
      <h1 class="title">{t('extension_name')}</h1>
      <Failure text={t('notes_not_reached')} onRetry={onRetry} />
    </main>
  );
}
