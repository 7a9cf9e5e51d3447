import { useState } from 'preact/hooks';
import type { Person } from '../../utils/model/person';
import { Failure } from '../failure';
import { useTexts } from '../texts';
import { useAttempt } from '../use-attempt';
import { CadenceFields, readCadence } from './cadence-fields';
import type { WeekProps } from './week-props';

interface RhythmFormProps extends Pick<WeekProps, 'actions' | 'cadences' | 'onStatus'> {
  id: string;
  person: Person;
  onClose(): void;
}

/** How often this person is to be met, and their leave: adjusted where it is told. */
export function RhythmForm({ id, person, cadences, actions, onStatus, onClose }: RhythmFormProps) {
  const { t } = useTexts();
  const { attempt, failure } = useAttempt();
  const usual = cadences[person.relationship];
  const [typed, setTyped] = useState({
    ideal: String(person.cadence?.ideal ?? ''),
    latest: String(person.cadence?.latest ?? ''),
  });
  const [awayUntil, setAwayUntil] = useState(person.awayUntil ?? '');
  const [wrong, setWrong] = useState(false);

  function save() {
    const isUsual = typed.ideal.trim() === '' && typed.latest.trim() === '';
    const cadence = readCadence(typed, usual);
    setWrong(cadence === null);
    if (cadence === null) return;
    attempt(t('week_state_not_kept'), async () => {
      await actions.editPerson({
        personId: person.id,
        cadence: isUsual ? null : cadence,
        awayUntil: awayUntil || null,
      });
      onStatus(t('rhythm_kept', [person.name]));
      onClose();
    });
  }

  return (
    <form
      id={id}
      class="week-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <CadenceFields typed={typed} usual={usual} onChange={setTyped} />
      <label class="week-field">
        <span class="field-label">{t('rhythm_leave')}</span>
        <input
          class="field"
          type="date"
          value={awayUntil}
          onInput={(event) => setAwayUntil(event.currentTarget.value)}
        />
      </label>
      <p class="hint week-hint">
        {t('rhythm_usual')} {t('rhythm_leave_means')}
      </p>
      {wrong && <Failure text={t('rhythm_wrong')} />}
      {failure}
      <div class="row">
        <button type="submit" class="button button-main">
          {t('save')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
