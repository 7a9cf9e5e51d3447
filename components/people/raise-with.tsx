import { useTexts } from '../texts';
import { useAttempt } from '../use-attempt';
import type { PersonChoice } from './person-picker';
import { pickerLater } from './picker-later';

interface RaiseWithProps {
  people: readonly PersonChoice[];
  onRaise(personId: string): Promise<void>;
  /** Once it is on disk. */
  onRaised(name: string): void;
}

/** Puts a line into somebody's next talk: a few letters, Enter. */
export function RaiseWith({ people, onRaise, onRaised }: RaiseWithProps) {
  const { t } = useTexts();
  const { failure, attempt } = useAttempt();
  return (
    <div>
      <pickerLater.Part
        label={t('raise_with')}
        people={people}
        picked={null}
        onPick={() => undefined}
        onDone={(choice) => {
          const person = 'personId' in choice && people.find(({ id }) => id === choice.personId);
          if (!person) return;
          attempt(t('not_raised', [person.name]), async () => {
            await onRaise(person.id);
            onRaised(person.name);
          });
        }}
      />
      {failure}
    </div>
  );
}
