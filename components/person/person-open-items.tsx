import { useState } from 'preact/hooks';
import { placeOf } from '../../utils/guide/practice-of-item';
import { PRACTICES } from '../../utils/guide/practices';
import { isListed, type OpenItem } from '../../utils/model/item';
import type { PersonPage } from '../../utils/model/person-page';
import { belongs, type TimelineFilter } from '../../utils/model/timeline';
import { AddItem } from '../items/add-item';
import { createItemEntry } from '../items/item-entry';
import { beginningAt, ITEM_TARGETS, targetOf } from '../items/item-target';
import { OpenItemList } from '../items/open-item-list';
import type { ItemRows } from '../items/row-state';
import { guideText } from '../practices/guide-text';
import { useRescue } from '../rescue/rescue';
import { useTexts } from '../texts';
import type { PersonActions } from './person-props';

interface PersonOpenItemsProps {
  page: PersonPage;
  filter: TimelineFilter;
  rows: ItemRows;
  people: ReadonlyArray<{ id: string; name: string }>;
  now: string;
  actions: PersonActions;
}

/** All that is open with a person: what was promised and what is to be said, and what stands in the practices. */
export function PersonOpenItems({ page, filter, rows, people, now, actions }: PersonOpenItemsProps) {
  const { t } = useTexts();
  const { person } = page;
  // Only what is listed goes along from talk to talk: a goal stands, and was carried nowhere.
  const open = page.open.map((item) => (isListed(item) ? item : { ...item, carried: 0 }));
  const rescue = useRescue();
  const [entry] = useState(() => createItemEntry(rescue));
  const theirs = t('owner_them', [person.name]);
  const names = [
    ...[t('owner_me'), theirs, t('waiting_for_others'), t('to_talk_about')].map((name, at) => ({
      id: ITEM_TARGETS[at] ?? '',
      name,
    })),
    ...PRACTICES.map(({ id }) => ({ id, name: guideText(t, 'practice', id) })),
  ];
  const groupOf = (item: OpenItem): string =>
    isListed(item) ? targetOf(item) : (placeOf(item, person.relationship)?.practice.id ?? 'mine');
  const takesMore = filter === 'all' || filter === 'open';
  return (
    <section class="notebook-part" aria-label={t('timeline_open')}>
      <h2 class="notebook-head">{t('timeline_open')}</h2>
      <OpenItemList
        items={open}
        groups={names.map(({ id, name }) => ({
          id,
          name,
          theirs,
          head: (
            <p class="group-head" dir="auto">
              {name}
            </p>
          ),
        }))}
        groupOf={groupOf}
        matches={(item) => belongs(item, filter)}
        rows={rows}
        people={people}
        now={now}
        empty={t('no_open_items', [person.name])}
      />
      {takesMore && (
        <AddItem
          personId={person.id}
          entry={entry}
          theirs={theirs}
          people={people}
          onAdd={(text, place, op) =>
            actions.addItem({ personId: person.id, meetingId: null, text, ...beginningAt(place) }, op)
          }
        />
      )}
    </section>
  );
}
