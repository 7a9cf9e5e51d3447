import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OpenItem } from '../../utils/model/item';
import { useTexts } from '../texts';
import { ItemRow, type Step } from './item-row';
import { keepInPlace } from './keep-in-place';
import type { ItemRows } from './row-state';
import { useKeptFocus } from './use-kept-focus';

export interface ItemGroup {
  id: string;
  /** The group's accessible name. */
  name: string;
  head: ComponentChildren;
  /** What the person's own items are called. */
  theirs: string;
}

interface OpenItemListProps {
  /** In the order in which they should be read. */
  items: readonly OpenItem[];
  /** Groups in order; one without items is not drawn. */
  groups: readonly ItemGroup[];
  groupOf(item: OpenItem): string;
  /** What a filter leaves; also asked for rows that are about to leave. */
  matches?: (item: OpenItem) => boolean;
  rows: ItemRows;
  /** Everybody known, to pass lines on to and to wait for. */
  people: ReadonlyArray<{ id: string; name: string }>;
  now: string;
  /** Said when there is nothing to show. */
  empty: ComponentChildren;
}

/** The open items, grouped. Rows that are about to leave stay where they were; focus and half-typed edits are kept. */
export function OpenItemList(props: OpenItemListProps) {
  const { items, groups, groupOf, matches = () => true, rows, people, now, empty } = props;
  const { t } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const order = useRef<string[]>([]);
  useKeptFocus(list);

  const states = rows.states.value;
  const failures = rows.failures.value;
  const draft = rows.editing.value;
  const kept = new Map([...states].map(([id, state]) => [id, state.item]));
  const edited = draft?.item;
  if (edited && !kept.has(edited.id)) kept.set(edited.id, edited);
  const shown = keepInPlace(items, kept, order.current).filter(
    (item) => matches(item) || item.id === edited?.id,
  );

  useLayoutEffect(() => {
    order.current = shown.map((item) => item.id);
  });
  useLayoutEffect(() => rows.settle(items), [rows, items]);

  const filled = groups.map((group) => ({
    ...group,
    items: shown.filter((item) => groupOf(item) === group.id),
  }));
  if (shown.length === 0) return <p class="empty">{empty}</p>;
  return (
    <ul ref={list} class="item-groups" aria-label={t('open_items')} data-rows="">
      {filled.map(
        ({ id, name, head, theirs, items: members }) =>
          members.length > 0 && (
            <li key={id} class="item-group">
              {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
              <div role="group" aria-label={name}>
                {head}
                <ul class="items">
                  {members.map((item) => (
                    <ItemRow
                      key={item.id}
                      item={item}
                      as={states.get(item.id)?.as ?? null}
                      draft={edited?.id === item.id ? draft : null}
                      failure={failures.get(item.id) ?? null}
                      rows={rows}
                      theirs={theirs}
                      people={people.filter((person) => person.id !== item.personId)}
                      now={now}
                      {...steps(item, members, rows)}
                    />
                  ))}
                </ul>
              </div>
            </li>
          ),
      )}
    </ul>
  );
}

/** One step up and down among the rows that stay. */
function steps(
  item: OpenItem,
  members: readonly OpenItem[],
  rows: ItemRows,
): { up: Step | null; down: Step | null } {
  const staying = members.filter((member) => member.id === item.id || !rows.states.value.has(member.id));
  const ids = staying.map((member) => member.id);
  const at = ids.indexOf(item.id);
  const id = (index: number) => ids[index] ?? null;
  return {
    up: at > 0 ? { after: id(at - 2), before: id(at - 1) } : null,
    down: at < ids.length - 1 ? { after: id(at + 1), before: id(at + 2) } : null,
  };
}
