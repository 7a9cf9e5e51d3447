import { beginAt } from '../begin-at';
import '../styles/people.css';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { RELATIONSHIPS } from '../../utils/model/person';
import type { PersonSummary } from '../../utils/model/person-page';
import { findPeople } from '../people/find-people';
import { RELATIONSHIP_TEXTS } from '../people/relationship-texts';
import { Segments } from '../segments';
import { type LookUp, useTexts } from '../texts';
import { PersonLink } from './person-link';

type Grouping = 'relationship' | 'team';

interface PeopleListProps {
  /** Everybody, the archived too, by name. */
  people: readonly PersonSummary[];
  now: string;
  onOpen(personId: string): void;
}

/** Everybody: found by a few letters, in groups, who left folded away below. The arrow keys walk through all of it. */
export function PeopleList({ people, now, onOpen }: PeopleListProps) {
  const { t } = useTexts();
  const id = useId();
  const view = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [grouping, setGrouping] = useState<Grouping>('relationship');
  useLayoutEffect(() => beginAt(field.current), []);

  const isSearched = query.trim() !== '';
  const here = people.filter(({ archivedAt }) => archivedAt === null);
  const archived = people.filter(({ archivedAt }) => archivedAt !== null);
  const found = isSearched ? findPeople(people, query, people.length) : [];
  const groups = isSearched ? [] : grouped(here, grouping, t);
  const hasTeams = people.some(({ team }) => team !== '');

  const links = () => [...(view.current?.querySelectorAll<HTMLElement>('.person-link') ?? [])];
  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isField = event.target === field.current;
    if (step !== undefined) {
      const shown = links().filter((link) => link.closest('details:not([open])') === null);
      const at = shown.indexOf(event.target as HTMLElement) + step;
      (shown[at] ?? (at < 0 ? field.current : null))?.focus();
    } else if (isField && event.key === 'Enter' && found[0]) onOpen(found[0].id);
    else if (event.key === 'Escape' && isSearched) {
      setQuery('');
      field.current?.focus();
    } else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys are short cuts between the links within
    <div ref={view} class="stack" onKeyDown={onKeyDown}>
      <h1 class="title">{t('view_people')}</h1>
      {people.length === 0 ? (
        <p class="empty">{t('people_none')}</p>
      ) : (
        <>
          <div>
            <label class="field-label" for={`${id}-find`}>
              {t('people_find')}
            </label>
            <input
              ref={field}
              id={`${id}-find`}
              class="field"
              type="search"
              data-command="people"
              dir="auto"
              autocomplete="off"
              spellcheck={false}
              placeholder={t('people_find_hint')}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </div>
          {isSearched ? (
            <People label={t('people_found')} people={found} now={now} empty={t('nobody_found')} />
          ) : (
            hasTeams && (
              <Segments
                label={t('people_grouped')}
                labelShown
                look="pills"
                options={[
                  { value: 'relationship', text: t('relationship') },
                  { value: 'team', text: t('team') },
                ]}
                value={grouping}
                onChange={(next) => setGrouping(next)}
              />
            )
          )}
          {groups.map(({ name, members }) => (
            <section key={name} class="notebook-section">
              <h2 class="notebook-head">{name}</h2>
              <People label={name} people={members} now={now} under={grouping} />
            </section>
          ))}
          {!isSearched && archived.length > 0 && (
            <details class="people-archived">
              <summary>{t('people_archived')}</summary>
              <People label={t('people_archived')} people={archived} now={now} />
            </details>
          )}
        </>
      )}
    </div>
  );
}

function People(props: {
  label: string;
  people: readonly PersonSummary[];
  now: string;
  under?: Grouping;
  empty?: string;
}) {
  const { label, people, now, under = null, empty = '' } = props;
  if (people.length === 0) return <p class="empty">{empty}</p>;
  return (
    <ul class="notebook-part notebook-list" aria-label={label}>
      {people.map((person) => (
        <PersonLink key={person.id} person={person} now={now} under={under} />
      ))}
    </ul>
  );
}

function grouped(
  people: readonly PersonSummary[],
  by: Grouping,
  t: LookUp,
): Array<{ name: string; members: PersonSummary[] }> {
  if (by === 'relationship') {
    return RELATIONSHIPS.flatMap((one) => {
      const members = people.filter(({ relationship }) => relationship === one);
      const { name, group } = RELATIONSHIP_TEXTS[one];
      return members.length > 0 ? { name: t(members.length === 1 ? name : group), members } : [];
    });
  }
  const teams = [...new Set(people.map(({ team }) => team))].sort((a, b) => a.localeCompare(b));
  // Who is in no team comes last.
  return [...teams.filter((team) => team !== ''), ...teams.filter((team) => team === '')].map((team) => ({
    name: team || t('team_none'),
    members: people.filter((person) => person.team === team),
  }));
}
