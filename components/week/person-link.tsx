import type { Person } from '../../utils/model/person';
import { writeRoute } from '../../utils/model/route';
import { RELATIONSHIP_TEXTS } from '../people/relationship-texts';
import { useTexts } from '../texts';

/** Who it is, as the way to their page, and what they are to the user. */
export function PersonLink({ person, id }: { person: Person; id?: string }) {
  const { t } = useTexts();
  const to = writeRoute({ view: 'people', personId: person.id });
  return (
    <span class="week-who">
      <a id={id} class="week-name" href={`#${to}`} dir="auto">
        {person.name}
      </a>
      <span class="hint">{t(RELATIONSHIP_TEXTS[person.relationship].name)}</span>
    </span>
  );
}
