import type { ComponentChildren, Ref } from 'preact';
import { writeRoute } from '../../utils/model/route';
import { useTexts } from '../texts';
import { HOUSE_PARTS, type HousePartName } from './house-parts';

interface HouseSectionProps {
  part: HousePartName;
  /** Said below the heading. */
  means: string;
  /** What takes the focus when what was pressed in here is gone. */
  head?: Ref<HTMLHeadingElement>;
  children: ComponentChildren;
}

/** One part of keeping house. Its id is its place in the page's address: a link to it scrolls by itself. */
export function HouseSection({ part, means, head, children }: HouseSectionProps) {
  const { t } = useTexts();
  return (
    <section id={writeRoute({ view: 'house', part })} class="stack house-part" aria-labelledby={part}>
      <header>
        <h2 ref={head ?? null} class="notebook-head" id={part} tabIndex={-1}>
          {t(HOUSE_PARTS[part])}
        </h2>
        <p class="hint">{means}</p>
      </header>
      {children}
    </section>
  );
}
