import { useId } from 'preact/hooks';
import type { ItemKind } from '../../../utils/model/item';
import { useTexts } from '../../texts';
import { useGrowing } from '../../use-growing';
import { guideText } from '../guide-text';
import type { Field } from './fields';

interface PartFieldProps {
  kind: ItemKind;
  field: Field;
  value: string;
  /** It holds what it cannot hold, and says so. */
  wrong: boolean;
  onChange(value: string): void;
}

/** One of a line's own fields, with its label. Keys are left to the form around it. */
export function PartField({ kind, field, value, wrong, onChange }: PartFieldProps) {
  const { t } = useTexts();
  const id = useId();
  const common = {
    id,
    class: 'field',
    value,
    'aria-invalid': wrong,
    'aria-describedby': wrong ? `${id}-wrong` : undefined,
    onInput: (event: Event & { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div class={`part-field part-field-${field.form}`}>
      <label class="field-label" for={id}>
        {guideText(t, 'field', kind, field.key)}
      </label>
      {field.form === 'lines' ? (
        <Growing {...common} />
      ) : field.form === 'choice' ? (
        <select {...common}>
          {field.values?.map((one) => (
            <option key={one} value={one}>
              {guideText(t, 'choice', kind, field.key, one)}
            </option>
          ))}
        </select>
      ) : (
        <input {...common} {...INPUTS[field.form]} />
      )}
      {wrong && (
        <p id={`${id}-wrong`} class="failure" role="alert">
          {t(field.form === 'link' ? 'field_wrong_link' : 'field_wrong_number')}
        </p>
      )}
    </div>
  );
}

const INPUTS = {
  text: { type: 'text', dir: 'auto' },
  date: { type: 'date' },
  number: { type: 'number', min: 1, max: 366, inputMode: 'numeric' },
  link: { type: 'text', dir: 'ltr', inputMode: 'url', placeholder: 'https://' },
} as const;

interface GrowingProps {
  id: string;
  class: string;
  value: string;
  onInput(event: Event & { currentTarget: { value: string } }): void;
}

function Growing(props: GrowingProps) {
  const area = useGrowing(props.value);
  return <textarea ref={area} rows={1} dir="auto" {...props} />;
}
