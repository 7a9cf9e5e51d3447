import { RELATIONSHIPS, type Relationship } from '../../utils/model/person';
import { useTexts } from '../texts';
import { RELATIONSHIP_TEXTS } from './relationship-texts';

/** The relationship as quiet text that can be changed where it stands. */
export function RelationshipSelect({
  value,
  onChange,
}: {
  value: Relationship;
  onChange: (value: Relationship) => void;
}) {
  const { t } = useTexts();
  return (
    <span class="relationship">
      <select
        class="quiet-select"
        aria-label={t('relationship')}
        value={value}
        onChange={(event) => {
          const chosen = RELATIONSHIPS.find((relationship) => relationship === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {RELATIONSHIPS.map((relationship) => (
          <option key={relationship} value={relationship}>
            {t(RELATIONSHIP_TEXTS[relationship].name)}
          </option>
        ))}
      </select>
    </span>
  );
}
