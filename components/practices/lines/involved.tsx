import { useTexts } from '../../texts';

interface InvolvedProps {
  people: ReadonlyArray<{ id: string; name: string }>;
  involves: readonly string[];
  onChange(involves: readonly string[]): void;
}

/** Whom else a line concerns: with them it is shown, too. */
export function Involved({ people, involves, onChange }: InvolvedProps) {
  const { t } = useTexts();
  const chosen = people.filter(({ id }) => involves.includes(id));
  const others = people.filter(({ id }) => !involves.includes(id));
  if (people.length === 0) return null;
  return (
    <div class="item-edit-row">
      <span class="quiet-choice">
        <select
          class="quiet-select"
          aria-label={t('involved')}
          value=""
          onChange={(event) => {
            const id = event.currentTarget.value;
            if (others.some((person) => person.id === id)) onChange([...involves, id]);
            event.currentTarget.value = '';
          }}
        >
          <option value="">{t('involved')}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </span>
      {chosen.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          class="involved-one"
          aria-label={t('involved_not', [name])}
          title={t('involved_not', [name])}
          onClick={() => onChange(involves.filter((one) => one !== id))}
        >
          <bdi>{name}</bdi> <span aria-hidden="true">×</span>
        </button>
      ))}
    </div>
  );
}
