import type { Cadence } from '../../utils/model/person';
import { useTexts } from '../texts';

/** What stands in the two fields. */
export interface CadenceTyped {
  ideal: string;
  latest: string;
}

interface CadenceFieldsProps {
  typed: CadenceTyped;
  /** Shown where nothing is typed. */
  usual?: Cadence;
  onChange(typed: CadenceTyped): void;
}

/** How often to meet: the ideal and the latest interval, in days. */
export function CadenceFields({ typed, usual, onChange }: CadenceFieldsProps) {
  const { t } = useTexts();
  const field = (name: keyof CadenceTyped, label: string) => (
    <label class="week-field">
      <span class="field-label">{label}</span>
      <input
        class="field"
        type="number"
        inputMode="numeric"
        min="1"
        max="366"
        value={typed[name]}
        placeholder={usual && String(usual[name])}
        onInput={(event) => onChange({ ...typed, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <>
      {field('ideal', t('rhythm_ideal'))}
      {field('latest', t('rhythm_latest'))}
    </>
  );
}

/** The cadence typed; `usual` for what is left empty, null when it makes no sense. */
export function readCadence({ ideal, latest }: CadenceTyped, usual: Cadence): Cadence | null {
  const read = (words: string, otherwise: number) => (words.trim() === '' ? otherwise : Number(words));
  const cadence = { ideal: read(ideal, usual.ideal), latest: read(latest, usual.latest) };
  const isDays = (days: number) => Number.isInteger(days) && days >= 1 && days <= 366;
  return isDays(cadence.ideal) && isDays(cadence.latest) && cadence.latest >= cadence.ideal ? cadence : null;
}
