import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../texts';
import type { PersonChoice } from './person-picker';
import { RELATIONSHIP_TEXTS } from './relationship-texts';

interface PersonOptionProps {
  id: string;
  person: PersonChoice | null | undefined;
  newName: string | null;
  active: boolean;
  onChoose(): void;
}

/** One line of the picker's list. The focus stays in the text field; the field says which line is meant. */
export function PersonOption({ id, person, newName, active, onChoose }: PersonOptionProps) {
  const { t } = useTexts();
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (active) line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  const about =
    person &&
    [person.addresses?.[0], person.relationship && t(RELATIONSHIP_TEXTS[person.relationship].name)]
      .filter(Boolean)
      .join(' · ');
  return (
    // biome-ignore lint/a11y: the combobox holds the focus and handles the keys
    <div
      ref={line}
      id={id}
      class="picker-option"
      role="option"
      aria-selected={active}
      // Pressing must not take the focus from the text field, or the list would close before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span dir="auto">{person ? person.name : t('new_person', [newName ?? ''])}</span>
      {about && <span class="picker-about">{about}</span>}
    </div>
  );
}
