import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { icons } from '../icons';
import { ListOption } from '../list-option';
import { useTexts } from '../texts';
import { findPeople } from './find-people';

/** Up to so many people one may mean everybody. */
const EVERYBODY = 12;

interface PeopleChoiceProps {
  label: string;
  people: ReadonlyArray<{ id: string; name: string }>;
  /** Ids of those chosen, in the order in which they were. */
  chosen: readonly string[];
  onChange(chosen: string[]): void;
  /** Whether it takes the focus when it appears. */
  focused?: boolean;
}

/** Chooses several people: those chosen as chips, and behind them a field that finds one more. */
export function PeopleChoice({ label, people, chosen, onChange, focused = false }: PeopleChoiceProps) {
  const { t } = useTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);

  useLayoutEffect(() => {
    if (focused) input.current?.focus();
  }, []);

  const left = people.filter((person) => !chosen.includes(person.id));
  const found = findPeople(left, query);
  const expanded = open && found.length > 0;
  const typed = query.trim() !== '';

  function close() {
    setOpen(false);
    setQuery('');
    setActive(0);
  }

  function choose(person: { id: string } | undefined) {
    if (person) onChange([...chosen, person.id]);
  }

  function remove(id: string) {
    onChange(chosen.filter((other) => other !== id));
    // The button pressed is gone with its chip.
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    const last = found.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(true);
      if (!expanded) setActive(0);
      else if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1);
      else setActive(active <= 0 ? last : active - 1);
    } else if (event.key === 'Enter' && (expanded || typed)) {
      // A name nobody has stays, to be mended.
      if (expanded) {
        choose(found[active]);
        close();
      }
    } else if (event.key === 'Escape' && (expanded || typed)) {
      close();
    } else if (event.key === 'Backspace' && query === '' && chosen.length > 0) {
      onChange(chosen.slice(0, -1));
    } else {
      return;
    }
    event.preventDefault();
    // Neither sends the form it stands in, nor leaves it.
    event.stopPropagation();
  }

  function onBlur() {
    // Left with a few letters that can mean only one person: then that person is meant.
    if (typed && found.length === 1) choose(found[0]);
    close();
  }

  return (
    <div class="people-choice">
      <label class="field-label" for={`${id}-input`}>
        {label}
      </label>
      <div class="people-choice-field">
        <ul id={`${id}-chosen`} class="people-chips" aria-live="polite">
          {chosen.map((one) => (
            <Chip
              key={one}
              name={people.find((person) => person.id === one)?.name ?? ''}
              onRemove={() => remove(one)}
            />
          ))}
        </ul>
        <input
          ref={input}
          id={`${id}-input`}
          class="people-choice-input"
          type="text"
          role="combobox"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          placeholder={left.length > 0 ? t('people_more') : ''}
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={`${id}-list`}
          aria-describedby={`${id}-chosen`}
          {...(expanded && { 'aria-activedescendant': `${id}-${active}` })}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setOpen(true);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          onClick={() => setOpen(true)}
          onBlur={onBlur}
        />
      </div>
      <div id={`${id}-list`} class="picker-list" role="listbox" aria-label={t('people')} hidden={!expanded}>
        {found.map((person, index) => (
          <ListOption
            key={person.id}
            id={`${id}-${index}`}
            active={index === active}
            onChoose={() => {
              choose(person);
              setQuery('');
              setActive(0);
            }}
          >
            <span dir="auto">{person.name}</span>
          </ListOption>
        ))}
      </div>
      {open && typed && found.length === 0 && <p class="hint">{t('nobody_found')}</p>}
      {left.length > 1 && people.length <= EVERYBODY && (
        <button
          type="button"
          class="link"
          onClick={() => {
            onChange(people.map((person) => person.id));
            // There is nobody left to choose, and the button goes.
            input.current?.focus();
          }}
        >
          {t('people_everybody')}
        </button>
      )}
    </div>
  );
}

function Chip({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useTexts();
  return (
    <li class="people-chip">
      <span dir="auto">{name}</span>
      <button type="button" aria-label={t('people_remove', [name])} onClick={onRemove}>
        <icons.close />
      </button>
    </li>
  );
}
