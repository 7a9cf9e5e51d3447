import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { PersonLine } from '../../utils/model/person';
import { useTexts } from '../texts';
import { findPeople } from './find-people';
import { PersonOption } from './person-option';

/** Somebody known, or the name of somebody new. */
export type PickedPerson = { personId: string } | { name: string };

/** What is known of those to choose from: a name at least. */
export type PersonChoice = Pick<PersonLine, 'id' | 'name'> &
  Partial<Pick<PersonLine, 'addresses' | 'relationship' | 'team' | 'aliases'>>;

interface PersonPickerProps {
  /** What the field is called; "Person" unless it says what for. */
  label?: string;
  people: readonly PersonChoice[];
  picked: PickedPerson | null;
  onPick(picked: PickedPerson | null): void;
  /** Whether a name nobody has yet may be given. */
  allowNew?: boolean;
  inputRef?: RefObject<HTMLInputElement | null>;
  /** After a choice with Enter or a click. */
  onDone?: (choice: PickedPerson) => void;
}

/** Finds a person by a few letters of the name, address, team or another name. The combobox pattern: the list follows the typing. */
export function PersonPicker({
  label,
  people,
  picked,
  onPick,
  allowNew = false,
  inputRef,
  onDone,
}: PersonPickerProps) {
  const { t } = useTexts();
  const id = useId();
  const [query, setQuery] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  // Whoever was picked before the typing began, for Escape to go back to.
  const before = useRef(picked);

  const name =
    picked && ('name' in picked ? picked.name : people.find(({ id }) => id === picked.personId)?.name);
  const typed = query?.trim() ?? '';
  const found = findPeople(people, typed);
  const same = named(people, typed);
  const choices: PickedPerson[] = found.map((person) => ({ personId: person.id }));
  if (allowNew && typed && !same) choices.push({ name: typed });
  const expanded = open && choices.length > 0;

  function close() {
    setOpen(false);
    setQuery(null);
  }

  function choose(choice: PickedPerson | undefined) {
    if (!choice) return;
    onPick(choice);
    close();
  }

  function finish(choice: PickedPerson | undefined) {
    choose(choice);
    if (choice) onDone?.(choice);
  }

  function onInput(text: string) {
    if (query === null) before.current = picked;
    setQuery(text);
    setOpen(true);
    setActive(0);
    const wanted = text.trim();
    const exact = named(people, wanted);
    // Words alone are enough: whoever they name exactly, else, where that is allowed, somebody new.
    onPick(exact ? { personId: exact.id } : allowNew && wanted ? { name: wanted } : null);
  }

  function onBlur() {
    const [only, ...others] = found;
    // Left with a few letters that can mean only one person: then that person is meant.
    if (typed && !picked && only && others.length === 0) onPick({ personId: only.id });
    close();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    const last = choices.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!expanded) {
        setOpen(true);
        setActive(0);
      } else
        setActive(
          event.key === 'ArrowDown' ? (active >= last ? 0 : active + 1) : active <= 0 ? last : active - 1,
        );
    } else if (event.key === 'Enter') {
      if (expanded) finish(choices[active]);
      else return;
    } else if (event.key === 'Escape' && (expanded || query !== null)) {
      if (query !== null) onPick(before.current);
      close();
    } else {
      // Tab goes on with the best match for what was typed.
      if (event.key === 'Tab' && expanded && typed && !allowNew) choose(choices[active]);
      return;
    }
    event.preventDefault();
  }

  return (
    <div class="picker">
      <label class="field-label" for={`${id}-input`}>
        {label ?? t('person')}
      </label>
      <input
        ref={inputRef ?? null}
        id={`${id}-input`}
        class="field"
        type="text"
        role="combobox"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        placeholder={t(label ? 'name' : 'person_hint')}
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={`${id}-list`}
        {...(expanded && { 'aria-activedescendant': `${id}-${active}` })}
        value={query ?? name ?? ''}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => setOpen(true)}
        onBlur={onBlur}
      />
      <div id={`${id}-list`} class="picker-list" role="listbox" aria-label={t('people')} hidden={!expanded}>
        {choices.map((choice, index) => (
          <PersonOption
            key={'name' in choice ? 'new' : choice.personId}
            id={`${id}-${index}`}
            person={'name' in choice ? null : found[index]}
            newName={'name' in choice ? choice.name : null}
            active={index === active}
            onChoose={() => finish(choice)}
          />
        ))}
      </div>
      {open && typed && choices.length === 0 && <p class="hint">{t('nobody_found')}</p>}
    </div>
  );
}

/** Whoever is called, or reached at, exactly this. */
function named(people: readonly PersonChoice[], typed: string): PersonChoice | undefined {
  const isSame = (word: string) => word.localeCompare(typed, undefined, { sensitivity: 'base' }) === 0;
  return typed
    ? people.find((person) =>
        [person.name, ...(person.addresses ?? []), ...(person.aliases ?? [])].some(isSame),
      )
    : undefined;
}
