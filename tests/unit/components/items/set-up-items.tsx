import { render, screen } from '@testing-library/preact';
import type { ItemActions } from '../../../../components/items/item-actions';
import { targetOf } from '../../../../components/items/item-target';
import { OpenItemList } from '../../../../components/items/open-item-list';
import { useItemRows } from '../../../../components/items/use-item-rows';
import type { OpenItem } from '../../../../utils/model/item';
import { English } from '../english';
import { dana, ivo, NOW } from '../examples';
import { fakeItemActions } from '../fake-item-actions';

const groups = (['mine', 'theirs', 'waiting', 'to-talk-about'] as const).map((id) => ({
  id,
  name: id,
  head: id,
  theirs: 'Dana’s',
}));

function List({ items, actions }: { items: OpenItem[]; actions: ItemActions }) {
  const rows = useItemRows(actions);
  return (
    <OpenItemList
      items={items}
      groups={groups}
      groupOf={targetOf}
      rows={rows}
      people={[dana, ivo]}
      now={NOW}
      empty="Nothing"
    />
  );
}

/** Draws a list of open items; `show` draws it again, as after another reading. */
export function setUp(items: OpenItem[]) {
  const actions = fakeItemActions();
  const draw = (next: OpenItem[]) => (
    <English>
      <List items={next} actions={actions} />
    </English>
  );
  const { rerender } = render(draw(items));
  return { actions, show: (next: OpenItem[]) => rerender(draw(next)) };
}

export const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

/** What stands at the check boxes, in their order. */
export const names = () =>
  screen
    .getAllByRole('checkbox')
    .map((one) => document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent);
