import type { OpenItem } from '../../utils/model/item';
import type { PanelView } from '../../utils/model/views';
import { AddItem } from '../items/add-item';
import { DoneItems } from '../items/done-items';
import type { ItemEntry } from '../items/item-entry';
import { beginningAt, ITEM_TARGETS, type ItemTarget, targetOf } from '../items/item-target';
import { OpenItemList } from '../items/open-item-list';
import { useItemRows } from '../items/use-item-rows';
import { useTexts } from '../texts';
import type { PanelActions } from './panel-props';

interface PersonItemsProps {
  view: Extract<PanelView, { shows: 'person' }>;
  /** Everybody else. */
  people: ReadonlyArray<{ id: string; name: string }>;
  now: string;
  actions: PanelActions;
  entry: ItemEntry;
}

/** What was promised and what is to be said, and the field for more. */
export function PersonItems({ view, people, now, actions, entry }: PersonItemsProps) {
  const { t } = useTexts();
  const { person, meeting } = view;
  const rows = useItemRows(actions);
  const theirs = t('owner_them', [person.name]);
  const names: Record<ItemTarget, string> = {
    mine: t('owner_me'),
    theirs,
    waiting: t('waiting_for_others'),
    'to-talk-about': t('to_talk_about'),
  };
  const groups = ITEM_TARGETS.map((target) => ({
    id: target,
    name: names[target],
    theirs,
    // No heading: the group bears the same name, and the only heading with the person's name is the first.
    head: (
      <p class="group-head" dir="auto">
        {names[target]}
      </p>
    ),
  }));
  const ofThisPerson = (item: OpenItem) => item.personId === person.id;

  return (
    <div class="block">
      <h2 class="block-head">{t('open_items')}</h2>
      <OpenItemList
        items={view.openItems}
        groups={groups}
        groupOf={targetOf}
        matches={ofThisPerson}
        rows={rows}
        people={people}
        now={now}
        empty={t('no_open_items', [person.name])}
      />
      <AddItem
        personId={person.id}
        entry={entry}
        theirs={theirs}
        people={people}
        onAdd={(words, place, op) =>
          actions.addItem(
            {
              personId: person.id,
              meetingId: meeting.id,
              text: words,
              ...beginningAt(place),
            },
            op,
          )
        }
      />
      <DoneItems items={view.doneItems} rows={rows} />
    </div>
  );
}
