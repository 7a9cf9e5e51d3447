import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Item } from '../../../utils/model/item';
import { useKeptFocus } from '../../items/use-kept-focus';
import { LineRow } from '../lines/line-row';
import { lineRows } from '../lines/line-rows';
import { useShownLines } from '../lines/use-shown-lines';
import type { Talk } from '../practice-props';
import { OwnFoot } from './own-foot';

interface OwnLinesProps {
  items: readonly Item[];
  talk: Talk;
  /** Over the list, and its name. */
  head: string;
  /** The head is only read out: the shelf says it already. */
  headUnseen?: boolean;
  /** What stands under a line in place of what is said of lines elsewhere; null leaves that there. Default: nothing. */
  foot?: (item: Item) => ComponentChildren;
}

/** Lines of which the place they stand in says most: under each stands only what this shelf wants said. */
export function OwnLines({ items, talk, head, headUnseen = false, foot = noFoot }: OwnLinesProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  const shown = useShownLines(items, talk.actions);
  const { passing } = lineRows(talk.actions);
  if (shown.length === 0) return null;
  return (
    <div>
      <p id={id} class={headUnseen ? 'unseen' : 'group-head'}>
        {head}
      </p>
      <ul ref={list} class="lines" aria-labelledby={id}>
        {shown.map((item) => {
          const now: Item = { ...item, state: passing.value.get(item.id)?.item.state ?? item.state };
          const own = foot(now);
          return (
            <LineRow key={item.id} item={item} talk={talk}>
              {own !== null && <OwnFoot item={now}>{own}</OwnFoot>}
            </LineRow>
          );
        })}
      </ul>
    </div>
  );
}

/** Of what is closed it is said when, and there is the way back. */
function noFoot({ state }: Item): ComponentChildren {
  return state === 'open' ? '' : null;
}
