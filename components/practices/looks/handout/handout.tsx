import type { Item } from '../../../../utils/model/item';
import { useTexts } from '../../../texts';
import { guideText } from '../../guide-text';
import { LineAdd } from '../../lines/line-add';
import type { ShelfProps } from '../../practice-props';
import { OwnLines } from '../own-lines';
import { HandoutTo } from './handout-to';

/** What my team can have: kept on the user's own shelf, handed out from here, and followed where it went. */
export function Handout({ talk, practice, shelf, items }: ShelfProps) {
  const { t } = useTexts();
  // A resource has no step of its own: each copy has, with whom it was handed to.
  const foot = (item: Item) =>
    item.state !== 'open' || item.kind !== 'opportunity' ? null : (
      <>
        <span class="line-said">{guideText(t, 'choice', 'opportunity', 'form', item.part.form)}</span>
        <HandoutTo item={item} talk={talk} />
      </>
    );
  return (
    <>
      <OwnLines items={items} talk={talk} head={guideText(t, 'shelf', shelf.id)} headUnseen foot={foot} />
      <LineAdd talk={talk} practice={practice} shelf={shelf} />
    </>
  );
}
