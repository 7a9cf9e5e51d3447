import { signal } from '@preact/signals';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Person, RELATIONSHIPS } from '../../utils/model/person';
import type { PersonSummary } from '../../utils/model/person-page';
import { RELATIONSHIP_TEXTS } from '../people/relationship-texts';
import { useRescue } from '../rescue/rescue';
import { useTexts } from '../texts';
import { useAttempt } from '../use-attempt';
import { FormField } from './form-field';
import { type PersonDraft, type PersonFault, personChange, personDraft, personField } from './person-draft';
import type { PersonActions } from './person-props';

interface PersonFormProps {
  person: Person;
  everybody: readonly PersonSummary[];
  /** The field to begin in; another object each time it is asked for. */
  from: { field: PersonFault['field'] };
  actions: Pick<PersonActions, 'editPerson'>;
  onDone(): void;
}

/** All that can be said of a person, changed in one go. */
export function PersonForm({ person, everybody, from, actions, onDone }: PersonFormProps) {
  const { t } = useTexts();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { attempt, failure } = useAttempt();
  const [typed] = useState(() => signal(personDraft(person)));
  const draft = typed.value;
  const rescue = useRescue();
  useLayoutEffect(() => {
    const begun = personDraft(person);
    const isTyped = () => JSON.stringify(typed.value) !== JSON.stringify(begun);
    return rescue.keep<PersonDraft>(
      { field: personField(person.id), personId: person.id },
      {
        read: () => (isTyped() ? typed.value : null),
        write(left) {
          typed.value = left;
        },
        like: begun,
      },
    );
  }, [person.id]);
  const [fault, setFault] = useState<PersonFault | null>(null);
  const set = (part: Partial<PersonDraft>) => {
    setFault(null);
    typed.value = { ...typed.value, ...part };
  };
  useLayoutEffect(() => fieldOf(from.field)?.focus(), [from]);
  const fieldOf = (name: PersonFault['field']) =>
    form.current?.querySelector<HTMLElement>(`[name="${name}"]`);
  const teams = [...new Set(everybody.map(({ team }) => team))].filter((team) => team !== '');

  function save() {
    const said = personChange(person, draft, everybody);
    if ('fault' in said) {
      setFault(said);
      fieldOf(said.field)?.focus();
      return;
    }
    attempt(t('person_not_changed'), async () => {
      await actions.editPerson(said);
      leave();
    });
  }
  /** What was typed is taken, or not wanted. */
  function leave() {
    typed.value = personDraft(person);
    onDone();
  }
  const faultOf = (field: PersonFault['field']) =>
    fault?.field === field ? t(fault.fault, fault.words) : null;
  const field = (name: PersonFault['field'], label: string, hint = '') => ({
    name,
    label,
    hint,
    value: draft[name],
    fault: faultOf(name),
    onChange: (value: string) => set({ [name]: value }),
  });

  return (
    <form
      ref={form}
      class="notebook-part"
      aria-label={t('person_edit')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        leave();
      }}
    >
      <div class="person-fields">
        <FormField {...field('name', t('name'))} />
        <div>
          <label class="field-label" for={`${id}-relationship`}>
            {t('relationship')}
          </label>
          <select
            id={`${id}-relationship`}
            class="field"
            value={draft.relationship}
            onChange={(event) => {
              const chosen = RELATIONSHIPS.find((one) => one === event.currentTarget.value);
              if (chosen) set({ relationship: chosen });
            }}
          >
            {RELATIONSHIPS.map((one) => (
              <option key={one} value={one}>
                {t(RELATIONSHIP_TEXTS[one].name)}
              </option>
            ))}
          </select>
        </div>
        <FormField {...field('team', t('team'))} suggestions={teams} />
        <FormField {...field('addresses', t('person_addresses'), t('one_per_line'))} lines />
        <FormField {...field('aliases', t('person_other_names'), t('person_other_names_means'))} lines />
        <FormField {...field('awayUntil', t('person_away_until'))} type="date" />
        <FormField {...field('ideal', t('person_ideal'))} type="number" />
        <FormField {...field('latest', t('person_latest'))} type="number" />
      </div>
      <p class="hint">{t('person_cadence_means')}</p>
      <div class="row">
        <button type="submit" class="button button-main">
          {t('save')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {t('cancel')}
        </button>
      </div>
      {failure}
    </form>
  );
}
