import { ListOption } from '../list-option';
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
  const about =
    person &&
    [
      person.addresses?.[0],
      person.team,
      person.relationship && t(RELATIONSHIP_TEXTS[person.relationship].name),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <ListOption id={id} active={active} onChoose={onChoose}>
      <span dir="auto">{person ? person.name : t('new_person', [newName ?? ''])}</span>
      {about && <span class="picker-about">{about}</span>}
    </ListOption>
  );
}
