import { GoneItem } from '../items/gone-item';
import { useTexts } from '../texts';
import { useAttempt } from '../use-attempt';
import type { DeleteActions, Gone } from './delete-buttons';

interface GoneLineProps {
  gone: Gone;
  actions: Pick<DeleteActions, 'putBack'>;
  onBack(): void;
}

/** Where something was deleted: what happened, and the way back. */
export function GoneLine({ gone, actions, onBack }: GoneLineProps) {
  const { t } = useTexts();
  const { attempt, failure } = useAttempt();
  const undo = () =>
    attempt(t('not_put_back'), async () => {
      await actions.putBack(gone.place);
      onBack();
    });
  return (
    <div class="block">
      <GoneItem said={gone.said} onUndo={undo} />
      {failure}
    </div>
  );
}
