import { RELATIONSHIPS, type Relationship } from '../../utils/model/person';
import type { ImportChoice } from '../../utils/model/talk-import';
import { RELATIONSHIP_TEXTS } from '../people/relationship-texts';
import { plural } from '../plural';
import { Segments } from '../segments';
import { useTexts } from '../texts';
import { dayCount } from '../time/day-count';
import { Moment } from '../time/moment';
import { relativeDay } from '../time/relative-day';
import type { ImportRow } from './import-choices';

interface ProposedRowProps {
  row: ImportRow;
  /** Of somebody who is in the notebook already. */
  relationship: Relationship | null;
  choice: ImportChoice;
  now: string;
  onChoose(choice: ImportChoice): void;
}

/** Somebody whom the calendar proposes: who, how often, and as what to take them over. */
export function ProposedRow({ row, relationship, choice, now, onChoose }: ProposedRowProps) {
  const texts = useTexts();
  const { t, language } = texts;
  const { person, habit } = row;
  const relationships = relationship === null ? RELATIONSHIPS : [relationship];
  const minutes =
    habit.minutes !== null &&
    new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(
      habit.minutes,
    );
  return (
    <li class="import-row" data-skipped={choice === 'skip' ? '' : undefined}>
      <div class="import-who">
        <p class="import-person">
          <span class="import-name" dir="auto">
            {person.name}
          </span>
          <span class="hint" dir="auto">
            {person.address}
          </span>
        </p>
        <p class="item-meta">
          <span>{plural(texts, 'import_times', habit.times)}</span>
          {habit.cadence && <span>{t('import_every', [dayCount(habit.cadence.ideal, language)])}</span>}
          {minutes && <span>{minutes}</span>}
          {habit.lastAt && (
            <Moment at={habit.lastAt}>{t('import_last', [relativeDay(habit.lastAt, now, language)])}</Moment>
          )}
          {person.nextAt && (
            <Moment at={person.nextAt}>
              {t('import_next', [relativeDay(person.nextAt, now, language)])}
            </Moment>
          )}
          {relationship !== null && <span>{t('import_known')}</span>}
        </p>
      </div>
      <Segments
        label={t('import_relationship_with', [person.name])}
        look="quiet"
        options={[
          ...relationships.map((value) => ({ value, text: t(RELATIONSHIP_TEXTS[value].name) })),
          { value: 'skip', text: t('import_skip') },
        ]}
        value={choice ?? 'none'}
        onChange={(value) => onChoose(value === 'none' ? null : value)}
      />
    </li>
  );
}
