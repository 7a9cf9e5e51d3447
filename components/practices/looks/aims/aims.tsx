import { useRef } from 'preact/hooks';
import { type Goal, isGoal } from '../../../../utils/guide/goal-tree';
import { useKeptFocus } from '../../../items/use-kept-focus';
import { useTexts } from '../../../texts';
import { LineAdd } from '../../lines/line-add';
import { LineRow } from '../../lines/line-row';
import { useShownLines } from '../../lines/use-shown-lines';
import type { ShelfProps } from '../../practice-props';
import { AimsCheck } from './aims-check';

/** Two who hold each other to their aims: mine and theirs, each with how it went. */
export function Aims({ talk, practice, shelf, items }: ShelfProps) {
  const { t } = useTexts();
  const aims = useShownLines(items.filter(isGoal), talk.actions);
  const given = { talk, practice };
  return (
    <>
      <Side
        {...given}
        head={t('owner_me')}
        label={t('aims_mine')}
        aims={aims.filter(({ owner }) => owner === 'me')}
      />
      <Side
        {...given}
        head={t('owner_them', [talk.person.name])}
        label={t('aims_theirs', [talk.person.name])}
        aims={aims.filter(({ owner }) => owner !== 'me')}
      />
      <LineAdd talk={talk} practice={practice} shelf={shelf} />
    </>
  );
}

type SideProps = Pick<ShelfProps, 'talk' | 'practice'> & {
  /** Over the list: short, the shelf says that these are aims. */
  head: string;
  /** The list's accessible name. */
  label: string;
  aims: readonly Goal[];
};

function Side({ talk, practice, head, label, aims }: SideProps) {
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  if (aims.length === 0) return null;
  return (
    <div>
      <p class="group-head" dir="auto">
        {head}
      </p>
      <ul ref={list} class="lines" aria-label={label}>
        {aims.map((aim) => (
          <LineRow key={aim.id} item={aim} talk={talk}>
            <AimsCheck aim={aim} talk={talk} practice={practice} />
          </LineRow>
        ))}
      </ul>
    </div>
  );
}
