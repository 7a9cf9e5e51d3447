import type { Item } from '../../utils/model/item';
import { LineList } from './lines/line-list';
import type { Talk } from './practice-props';

interface LooseLinesProps {
  /** What these lines have in common, with their number. */
  label: string;
  items: readonly Item[];
  talk: Talk;
}

/** Lines that stand in no practice of this person, folded away under what they are. */
export function LooseLines({ label, items, talk }: LooseLinesProps) {
  return (
    <details class="loose-lines">
      <summary>{label}</summary>
      <LineList items={items} talk={talk} label={label} />
    </details>
  );
}
