import type { PersonSummary } from '../../utils/model/person-page';
import { writeRoute } from '../../utils/model/route';
import { RELATIONSHIP_TEXTS } from '../people/relationship-texts';
import { plural } from '../plural';
import { useTexts } from '../texts';
import { relativeDay } from '../time/relative-day';

interface PersonLinkProps {
  person: PersonSummary;
  now: string;
  /** What the heading above says already. */
  under?: 'relationship' | 'team' | null;
}

/** One line of the list of everybody: who it is, when you last met, and how much is open. */
export function PersonLink({ person, now, under = null }: PersonLinkProps) {
  const texts = useTexts();
  const { t, language } = texts;
  const { id, name, team, relationship, archivedAt, metAt, open } = person;
  const about = [
    under !== 'team' && team,
    under !== 'relationship' && t(RELATIONSHIP_TEXTS[relationship].name),
    archivedAt !== null && t('archived'),
  ];
  return (
    <li>
      <a class="person-link" href={`#${writeRoute({ view: 'people', personId: id })}`}>
        <span class="person-link-name">
          <bdi>{name}</bdi>
        </span>
        <span class="hint person-link-about">{about.filter(Boolean).join(' · ')}</span>
        <span class="hint person-link-met">
          {metAt === null ? t('person_not_met') : t('last_met', [relativeDay(metAt, now, language)])}
        </span>
        <span class="hint person-link-open">{open > 0 && plural(texts, 'person_open', open)}</span>
      </a>
    </li>
  );
}
