import { act, render } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import type { ShelfProps } from '../../../components/practices/practice-props';
import { PRACTICES } from '../../../utils/guide/practices';
import type { Item } from '../../../utils/model/item';
import type { Person } from '../../../utils/model/person';
import type { PracticesShown } from '../../../utils/model/views';
import { English } from './english';
import { NOW, practicesOf } from './examples';
import { fakePracticeActions } from './fake-practice-actions';

/** Draws one shelf as the panel does: what is open on it, then what is closed. `show` reads the notebook again. */
export function setUpShelf(
  Shelf: ComponentType<ShelfProps>,
  shelfId: string,
  person: Person,
  view: Partial<PracticesShown> = {},
) {
  const practice = PRACTICES.find(({ shelves }) => shelves.some(({ id }) => id === shelfId));
  const shelf = practice?.shelves.find(({ id }) => id === shelfId);
  if (!practice || !shelf) throw new Error(`There is no shelf ${shelfId}`);
  const actions = fakePracticeActions();
  const draw = (change: Partial<PracticesShown>) => {
    const shown = practicesOf(person, change);
    const all: Item[] = shelf.of === 'own' ? shown.own : [...shown.open, ...shown.closed];
    const items = all.filter((item) => shelf.holds(item) && shelf.shows.includes(item.state));
    const talk = { person, meetingId: 'meeting', now: NOW, view: shown, actions };
    return (
      <English>
        <Shelf talk={talk} practice={practice} shelf={shelf} items={items} />
      </English>
    );
  };
  const { rerender } = render(draw(view));
  return { actions, show: (next: Partial<PracticesShown>) => rerender(draw(next)) };
}

/** Lets what was set going come to its end. */
export const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve))));
