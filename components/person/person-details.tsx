import { useRef, useState } from 'preact/hooks';
import { today } from '../../utils/model/due';
import type { Person } from '../../utils/model/person';
import { writeRoute } from '../../utils/model/route';
import { useCommands } from '../commands/use-commands';
import { RELATIONSHIP_TEXTS } from '../people/relationship-texts';
import { useRescue } from '../rescue/rescue';
import { useTexts } from '../texts';
import { dateText } from '../time/date-text';
import { dayCount } from '../time/day-count';
import { dayText } from '../time/day-text';
import { relativeDay } from '../time/relative-day';
import { useAttempt } from '../use-attempt';
import { MergePart } from './merge-part';
import { type PersonFault, personField } from './person-draft';
import { PersonForm } from './person-form';
import type { PersonViewProps } from './person-props';

/** Who this is, and what can be done with the person as a whole. */
export function PersonDetails(props: PersonViewProps) {
  const { page, removed, everybody, now, actions, onStatus } = props;
  const { t, language } = useTexts();
  const { person, talks } = page;
  const { attempt, failure } = useAttempt();
  const rescue = useRescue();
  // What was typed into the form and not saved stands there again.
  const isLeft = () => rescue.list().some(({ field }) => field === personField(person.id));
  const [unfolded, setUnfolded] = useState<'form' | 'merge' | null>(() => (isLeft() ? 'form' : null));
  const [from, setFrom] = useState<{ field: PersonFault['field'] }>({ field: 'name' });
  const edit = useRef<HTMLButtonElement>(null);
  const merge = useRef<HTMLButtonElement>(null);
  const isArchived = person.archivedAt !== null;
  const met = talks.find(({ id, startsAt }) => startsAt !== null && startsAt <= now && !removed.has(id));
  const metAt = met?.startsAt ?? null;

  function editFrom(field: PersonFault['field']) {
    setFrom({ field });
    setUnfolded('form');
  }
  useCommands({ planLeave: () => editFrom('awayUntil'), changeCadence: () => editFrom('ideal') });
  function fold() {
    (unfolded === 'form' ? edit : merge).current?.focus();
    setUnfolded(null);
  }
  function archive() {
    attempt(t('person_not_changed'), async () => {
      await actions.editPerson({ personId: person.id, archived: !isArchived });
      onStatus(t(isArchived ? 'person_brought_back' : 'person_archived', [person.name]));
    });
  }

  return (
    <header class="stack">
      <div class="notebook-words">
        <p>
          <a class="link" href={`#${writeRoute({ view: 'people', personId: null })}`}>
            {t('people_all')}
          </a>
        </p>
        <h1 class="title" dir="auto">
          {person.name}
        </h1>
        <ul class="item-meta" aria-label={t('person_facts', [person.name])}>
          {factsOf(person).map(([key, text]) => (
            <li key={key}>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
        {isArchived && <p class="hint">{t('person_archived_means')}</p>}
      </div>
      <div class="row">
        <button
          ref={edit}
          type="button"
          class="button"
          data-command="editPerson"
          aria-expanded={unfolded === 'form'}
          onClick={() => (unfolded === 'form' ? setUnfolded(null) : editFrom('name'))}
        >
          {t('person_edit')}
        </button>
        <button
          type="button"
          class="button"
          data-command="personInCalendar"
          onClick={() => attempt(t('not_opened'), () => actions.openPerson(person.id))}
        >
          {t('person_in_calendar')}
        </button>
        <a
          class="button person-button-link"
          data-command="lookBackOn"
          data-about={person.name}
          href={`#${writeRoute({ view: 'look-back', personId: person.id })}`}
        >
          {t('view_look_back')}
        </a>
        <button
          type="button"
          class="button"
          data-command={isArchived ? 'bringBackPerson' : 'archivePerson'}
          title={t('person_archive_means')}
          onClick={archive}
        >
          {t(isArchived ? 'person_bring_back' : 'person_archive')}
        </button>
        <button
          ref={merge}
          type="button"
          class="button"
          data-command="mergePerson"
          aria-expanded={unfolded === 'merge'}
          onClick={() => setUnfolded(unfolded === 'merge' ? null : 'merge')}
        >
          {t('merge')}
        </button>
      </div>
      {failure}
      {unfolded === 'form' && <PersonForm {...{ person, everybody, actions, from }} onDone={fold} />}
      {unfolded === 'merge' && (
        <MergePart person={person} everybody={everybody} actions={actions} onCancel={fold} />
      )}
    </header>
  );

  function factsOf(one: Person): Array<[string, string]> {
    const list = new Intl.ListFormat(language);
    const facts: Array<[string, string | false]> = [
      ['relationship', t(RELATIONSHIP_TEXTS[one.relationship].name)],
      ['team', one.team],
      ['addresses', list.format(one.addresses)],
      ['aliases', one.aliases.length > 0 && t('person_aliases', [list.format(one.aliases)])],
      ['met', metAt === null ? t('person_not_met') : t('last_met', [relativeDay(metAt, now, language)])],
      [
        'cadence',
        one.cadence !== null &&
          t('person_cadence', [
            dayCount(one.cadence.ideal, language),
            dayCount(one.cadence.latest, language),
          ]),
      ],
      [
        'away',
        one.awayUntil !== null &&
          one.awayUntil >= today(now) &&
          t('person_away', [dayText(one.awayUntil, today(now), language)]),
      ],
      [
        'archived',
        one.archivedAt !== null && t('person_archived_since', [dateText(one.archivedAt, now, language)]),
      ],
    ];
    return facts.flatMap(([key, text]) => (text ? [[key, text]] : []));
  }
}
