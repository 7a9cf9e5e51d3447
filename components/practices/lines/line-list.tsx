import { useRef, useState } from 'preact/hooks';
import type { Item } from '../../../utils/model/item';
import { useKeptFocus } from '../../items/use-kept-focus';
import { useTexts } from '../../texts';
import type { Talk } from '../practice-props';
import { LineRow } from './line-row';
import { lineRows } from './line-rows';
import { useShownLines } from './use-shown-lines';

/** Of what is closed, so many are shown until all are asked for. */
const CLOSED_SHOWN = 3;

interface LineListProps {
  /** In the order in which they should be read: open first, then what was closed last. */
  items: readonly Item[];
  talk: Talk;
  /** The list's accessible name. */
  label: string;
}

/** Lines as they are. The ones about to leave stay where they were; focus and half-typed edits are kept. */
export function LineList({ items, talk, label }: LineListProps) {
  const { t, language } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  useKeptFocus(list);
  const { passing, drafts } = lineRows(talk.actions);

  const closed = items.filter(({ state }) => state !== 'open');
  const hidden = new Set(
    (all ? [] : closed.slice(CLOSED_SHOWN))
      .map(({ id }) => id)
      .filter((id) => !passing.value.has(id) && !drafts.value.has(id)),
  );
  const shown = useShownLines(
    items.filter(({ id }) => !hidden.has(id)),
    talk.actions,
  );
  if (shown.length === 0) return null;
  return (
    <>
      <ul ref={list} class="lines" aria-label={label}>
        {shown.map((item) => (
          <LineRow key={item.id} item={item} talk={talk} />
        ))}
      </ul>
      {(hidden.size > 0 || (all && closed.length > CLOSED_SHOWN)) && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('show_less') : t('lines_earlier', [new Intl.NumberFormat(language).format(hidden.size)])}
        </button>
      )}
    </>
  );
}
