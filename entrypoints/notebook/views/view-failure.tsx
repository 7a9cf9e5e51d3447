import { Failure } from '../../../components/failure';
import { useTexts } from '../../../components/texts';
import type { Live } from '../../pages/live';

/** In a view's place while there is nothing to show: nothing yet, or why it could not be read and how to try again. */
export function ViewFailure({ of }: { of: Live<unknown> }) {
  const { t } = useTexts();
  return of.failed.value ? <Failure text={t('notes_not_reached')} onRetry={of.refresh} /> : null;
}
