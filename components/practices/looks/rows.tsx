import { useTexts } from '../../texts';
import { guideText } from '../guide-text';
import { LineAdd } from '../lines/line-add';
import { LineList } from '../lines/line-list';
import type { ShelfProps } from '../practice-props';

/** The look of most shelves: plain lines, and the field for the next. */
export function Rows({ talk, practice, shelf, items }: ShelfProps) {
  const { t } = useTexts();
  return (
    <>
      <LineList items={items} talk={talk} label={guideText(t, 'shelf', shelf.id)} />
      <LineAdd talk={talk} practice={practice} shelf={shelf} />
    </>
  );
}
