import type { OpenItem } from '../../utils/model/item';
import type { PanelView } from '../../utils/model/views';
import { AddItem } from '../items/add-item';
import { DoneItems } from '../items/done-items';
import type { ItemEntry } from '../items/item-entry';
import { ITEM_TARGETS, type ItemTarget, kindAndOwner, targetOf } from '../items/item-target';
import { OpenItemList } from '../items/open-item-list';
import { useItemRows } from '../items/use-item-rows';
import { useTexts } from '../texts';
import { LastTime } from './last-time';
import { NextTalk } from './next-talk';
import type { NoteSaver } from './note-saver';
import { NotesField } from './notes-field';
import type { PanelActions } from './panel-props';
import { PersonHead } from './person-head';

interface PersonPanelProps {
  view: Extract<PanelView, { shows: 'person' }>;
  now: string;
  actions: PanelActions;
  notes: NoteSaver;
  entry: ItemEntry;
  onFold(): void;
}

/** A person and a talk: what was said last time, what is open between you, and what is said now. */
export function PersonPanel({ view, now, actions, notes, entry, onFold }: PersonPanelProps) {
  const { t } = useTexts();
  const { person, meeting } = view;
  const rows = useItemRows(actions);
  const theirs = t('owner_them', [person.name]);
  const names: Record<ItemTarget, string> = {
    mine: t('owner_me'),
    theirs,
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
    <section class="panel-body" aria-label={t('one_on_one', [person.name])}>
      <PersonHead key={person.id} view={view} now={now} actions={actions} onFold={onFold} />
      <LastTime key={meeting.id} lastTime={view.lastTime} now={now} />
      <div class="block">
        <h2 class="block-head">{t('open_items')}</h2>
        <OpenItemList
          key={person.id}
          items={view.openItems}
          groups={groups}
          groupOf={targetOf}
          matches={ofThisPerson}
          rows={rows}
          now={now}
          empty={t('no_open_items', [person.name])}
        />
        <AddItem
          key={`add ${person.id}`}
          entry={entry}
          theirs={theirs}
          onAdd={(words, target) =>
            actions.addItem({
              personId: person.id,
              meetingId: meeting.id,
              text: words,
              ...kindAndOwner(target),
            })
          }
        />
        <DoneItems items={view.doneItems} rows={rows} />
      </div>
      {view.nextTalk && <NextTalk nextTalk={view.nextTalk} now={now} />}
      <NotesField key={meeting.id} notes={notes} />
    </section>
  );
}
