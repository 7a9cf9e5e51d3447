import { useState } from 'preact/hooks';
import { RELATIONSHIPS, type Relationship } from '../../utils/model/person';
import { Failure } from '../failure';
import { RELATIONSHIP_TEXTS } from '../people/relationship-texts';
import { useTexts } from '../texts';
import { useAttempt } from '../use-attempt';
import { CadenceFields, readCadence } from './cadence-fields';
import type { WeekProps } from './week-props';

type SettingsProps = Pick<WeekProps, 'cadences' | 'actions' | 'onStatus'>;

/** How often to meet, for everybody of a relationship. */
export function CadenceSettings(props: SettingsProps) {
  const { t } = useTexts();
  return (
    <details>
      <summary data-command="rhythmByRelationship">{t('rhythm_by_relationship')}</summary>
      <div class="notebook-part">
        <p class="hint">{t('rhythm_by_relationship_means')}</p>
        {RELATIONSHIPS.map((relationship) => (
          <CadenceSetting key={relationship} relationship={relationship} {...props} />
        ))}
      </div>
    </details>
  );
}

function CadenceSetting(props: SettingsProps & { relationship: Relationship }) {
  const { relationship, cadences, actions, onStatus } = props;
  const { t } = useTexts();
  const { attempt, failure } = useAttempt();
  const kept = cadences[relationship];
  const [typed, setTyped] = useState({ ideal: String(kept.ideal), latest: String(kept.latest) });
  const [wrong, setWrong] = useState(false);
  const name = t(RELATIONSHIP_TEXTS[relationship].name);

  function save() {
    const cadence = readCadence(typed, kept);
    setWrong(cadence === null);
    if (cadence === null) return;
    attempt(t('week_state_not_kept'), async () => {
      await actions.setCadence(relationship, cadence);
      onStatus(t('rhythm_kept', [name]));
    });
  }

  return (
    <form
      class="week-form"
      aria-label={name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3 class="field-label">{name}</h3>
      <CadenceFields typed={typed} usual={kept} onChange={setTyped} />
      <button type="submit" class="button">
        {t('save')}
      </button>
      {wrong && <Failure text={t('rhythm_wrong')} />}
      {failure}
    </form>
  );
}
