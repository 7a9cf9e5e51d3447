import { shareableOf } from '../../utils/guide/line-marks';
import type { Item } from '../../utils/model/item';
import { splitLines } from '../items/split-lines';
import { escaped, markdown } from '../practices/looks/copy-words';

export interface ShareWords {
  heading: string;
  /** An item as it is told to others: by whom, until when, whether it is done. */
  ofItem(item: Item): string;
}

/** What may be shared of a talk, to paste elsewhere: as a list in Markdown and in HTML. `count` 0: nothing is. */
export function shareableText(
  note: string,
  items: readonly Item[],
  { heading, ofItem }: ShareWords,
): { count: number; text: string; html: string } {
  const shared = shareableOf(
    note,
    items.filter((item) => item.state !== 'dropped'),
  );
  const lines = [...shared.lines.flatMap(splitLines), ...shared.items.map(ofItem)];
  return {
    count: lines.length,
    text: [heading, '', ...lines.map((line) => `- ${markdown(line)}`), ''].join('\n'),
    html: `<p><b>${escaped(heading)}</b></p><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
  };
}
