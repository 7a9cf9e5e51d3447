import { LOCK_MINUTES } from '../../../utils/model/lock';
import { plural } from '../../plural';
import { useTexts } from '../../texts';

/** When the notebook locks itself. */
export function MinutesField(props: { value: number | null; onChange(minutes: number | null): void }) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <label>
      <span class="field-label">{t('lock_when')}</span>
      <select
        class="field"
        value={props.value ?? ''}
        onChange={({ currentTarget: { value } }) => props.onChange(value === '' ? null : Number(value))}
      >
        {LOCK_MINUTES.map((minutes) => (
          <option key={minutes} value={minutes}>
            {plural(texts, 'lock_after', minutes)}
          </option>
        ))}
        <option value="">{t('lock_when_closed')}</option>
      </select>
    </label>
  );
}
