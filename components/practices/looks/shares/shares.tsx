import { today } from '../../../../utils/model/due';
import type { Item } from '../../../../utils/model/item';
import type { CopyState } from '../../../../utils/model/views';
import { useTexts } from '../../../texts';
import { guideText } from '../../guide-text';
import { lineRows } from '../../lines/line-rows';
import type { ShelfProps, Talk } from '../../practice-props';
import { OwnLines } from '../own-lines';
import { SharesAdd } from './shares-add';

/** Written once and told to several: whether this person was told, and who is still waiting. */
export function Shares({ talk, practice, shelf, items }: ShelfProps) {
  const { t, language } = useTexts();
  const over = items.filter((item) => isOver(item, talk));
  const foot = (item: Item) => (item.state === 'dropped' ? null : <Told item={item} talk={talk} />);
  const overText = t('share_over', [new Intl.NumberFormat(language).format(over.length)]);
  return (
    <>
      <OwnLines
        items={items.filter((item) => !over.includes(item))}
        talk={talk}
        head={guideText(t, 'shelf', shelf.id)}
        headUnseen
        foot={foot}
      />
      <SharesAdd talk={talk} practice={practice.id} />
      {over.length > 0 && (
        <details>
          <summary>{overText}</summary>
          <OwnLines items={over} talk={talk} head={overText} headUnseen foot={foot} />
        </details>
      )}
    </>
  );
}

/** Told to everybody, and before today: what was checked a moment ago stays where it is. */
function isOver(item: Item, talk: Talk): boolean {
  if (item.closedAt === null || !copiesOf(item, talk).every(isTold)) return false;
  return isTold(item) && today(item.closedAt) < today(talk.now);
}

function Told({ item, talk }: { item: Item; talk: Talk }) {
  const { t, language } = useTexts();
  const copies = copiesOf(item, talk).map((copy) =>
    copy.itemId === item.id ? { ...copy, state: item.state } : copy,
  );
  const waiting = copies.filter((copy) => !isTold(copy)).map(({ name }) => name);
  const count = (value: number) => new Intl.NumberFormat(language).format(value);
  const names = new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(waiting);
  return (
    <>
      <label class="share-told">
        <input
          type="checkbox"
          class="check"
          aria-label={`${t('share_told')} ${item.text}`}
          checked={isTold(item)}
          onChange={(event) =>
            void lineRows(talk.actions).setState(item, event.currentTarget.checked ? 'done' : 'open')
          }
        />
        {t('share_told')}
      </label>
      {copies.length > 1 && (
        <span class="line-said">
          {waiting.length > 0
            ? t('share_waiting', [count(copies.length - waiting.length), count(copies.length), names])
            : t('share_all_told', [count(copies.length)])}
        </span>
      )}
    </>
  );
}

/** All that were written with this one, itself among them, but for those that nobody is to be told any more. */
function copiesOf(item: Item, { view }: Talk): CopyState[] {
  const copies = view.copies[item.source?.itemId ?? item.id] ?? [];
  return copies.filter(({ state }) => state !== 'dropped');
}

function isTold({ state }: { state: Item['state'] }): boolean {
  return state === 'done';
}
