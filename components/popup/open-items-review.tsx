import { useRef, useState } from 'preact/hooks';
import { today } from '../../utils/model/due';
import { matchesFilter, OPEN_ITEM_FILTERS, type OpenItemFilter } from '../../utils/model/open-item-filter';
import type { PersonLine } from '../../utils/model/person';
import { Failure } from '../failure';
import { icons } from '../icons';
import { OpenItemList } from '../items/open-item-list';
import { useItemRows } from '../items/use-item-rows';
import { Segments } from '../segments';
import { useTexts } from '../texts';
import { firstDayOfWeek } from '../time/first-day-of-week';
import { FILTER_TEXTS } from './filter-texts';
import type { PopupProps } from './popup-props';

type OpenItemsReviewProps = Pick<PopupProps, 'people' | 'openItems' | 'now' | 'actions'>;

/** All that is open with everybody, by person, through one filter at a time. */
export function OpenItemsReview({ people: known, openItems, now, actions }: OpenItemsReviewProps) {
  const { t, language } = useTexts();
  const [filter, setFilter] = useState<OpenItemFilter>('all');
  const [failed, setFailed] = useState(false);
  const rows = useItemRows(actions);
  // A person whose last item was just checked is no longer read, and still has a row about to leave.
  const met = useRef(new Map<string, PersonLine>());
  for (const { person } of openItems.groups) met.current.set(person.id, person);

  const items = openItems.groups.flatMap((group) => group.items);
  const people = [...new Set([...openItems.groups.map(({ person }) => person.id), ...met.current.keys()])];
  const day = today(now);
  const week = firstDayOfWeek(language);
  const count = (one: OpenItemFilter) =>
    new Intl.NumberFormat(language).format(
      items.filter((item) => matchesFilter(item, one, day, week)).length,
    );

  async function open(personId: string) {
    setFailed(false);
    try {
      await actions.openPerson(personId);
    } catch {
      setFailed(true);
    }
  }

  return (
    <div class="stack review">
      <Segments
        look="pills"
        label={t('filter')}
        options={OPEN_ITEM_FILTERS.map((one) => ({
          value: one,
          text: t(FILTER_TEXTS[one].name),
          count: count(one),
        }))}
        value={filter}
        onChange={(next) => setFilter(next)}
      />
      {failed && <Failure text={t('not_opened')} />}
      <OpenItemList
        items={items}
        groups={people.map((id) => {
          const name = met.current.get(id)?.name ?? '';
          return {
            id,
            name,
            theirs: t('owner_them', [name]),
            head: (
              <button
                type="button"
                class="group-head person-button"
                aria-label={t('open_person', [name])}
                title={t('open_person', [name])}
                onClick={() => void open(id)}
              >
                <span dir="auto">{name}</span>
                <icons.open />
              </button>
            ),
          };
        })}
        groupOf={(item) => item.personId}
        matches={(item) => matchesFilter(item, filter, day, week)}
        rows={rows}
        people={known}
        now={now}
        empty={t(FILTER_TEXTS[filter].empty)}
      />
    </div>
  );
}
