import { useId } from 'preact/hooks';
import type { Practice } from '../../utils/guide/practice';
import { useTexts } from '../texts';
import { guideText } from './guide-text';
import type { Talk } from './practice-props';
import type { ShownPractices } from './shelf-items';
import { ShelfView } from './shelf-view';

interface PracticeSectionProps {
  /** Of the element: the button that unfolds it names it. */
  id: string;
  practice: Practice;
  talk: Talk;
  shown: ShownPractices;
}

/** One practice, unfolded: its shelves in the order in which they are used in a talk. */
export function PracticeSection({ id, practice, talk, shown }: PracticeSectionProps) {
  const { t } = useTexts();
  const head = useId();
  return (
    <section id={id} class="practice" aria-labelledby={head} tabIndex={-1}>
      <div class="practice-head">
        <h2 id={head} class="block-head">
          {guideText(t, 'practice', practice.id)}
        </h2>
        <p class="hint">{guideText(t, 'practice', practice.id, 'means')}</p>
      </div>
      {practice.shelves.map((shelf) => (
        <ShelfView
          key={shelf.id}
          talk={talk}
          practice={practice}
          shelf={shelf}
          items={shown.itemsOf(shelf)}
        />
      ))}
    </section>
  );
}
