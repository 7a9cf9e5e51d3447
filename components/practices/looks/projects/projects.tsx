import { useRef } from 'preact/hooks';
import type { Item } from '../../../../utils/model/item';
import { useKeptFocus } from '../../../items/use-kept-focus';
import { useTexts } from '../../../texts';
import { guideText } from '../../guide-text';
import { LineAdd } from '../../lines/line-add';
import { LineRow } from '../../lines/line-row';
import { useShownLines } from '../../lines/use-shown-lines';
import type { ShelfProps } from '../../practice-props';
import { ProjectsLines } from './projects-lines';

/** Shared projects, each with its channel, and with what it waits for and what stands in its way. */
export function Projects({ talk, practice, shelf, items }: ShelfProps) {
  const { t } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  const shown = useShownLines<Item>(items, talk.actions);
  return (
    <>
      {shown.length > 0 && (
        <ul ref={list} class="lines" aria-label={guideText(t, 'shelf', shelf.id)}>
          {shown.map((item) => (
            <LineRow key={item.id} item={item} talk={talk}>
              {/* What still hangs on one that is over stands on shelves of its own again. */}
              {item.state === 'open' && (
                <ProjectsLines project={item} talk={talk} practice={practice} shelf={shelf} />
              )}
            </LineRow>
          ))}
        </ul>
      )}
      <LineAdd talk={talk} practice={practice} shelf={shelf} />
    </>
  );
}
