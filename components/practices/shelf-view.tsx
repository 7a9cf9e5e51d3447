import { useId } from 'preact/hooks';
import type { Practice, Shelf } from '../../utils/guide/practice';
import { useTexts } from '../texts';
import { guideText } from './guide-text';
import { type Lazy, lazy } from './lazy';
import { LineAdd } from './lines/line-add';
import { LineList } from './lines/line-list';
import type { ShelfProps } from './practice-props';

/** Each look is loaded when somebody first unfolds a practice that has it: opening the panel must stay quick. */
const LOOKS: Record<Exclude<Shelf['look'], 'rows'>, Lazy<ShelfProps>> = {
  goals: lazy(() => import('./goals/goals-shelf').then(({ GoalsShelf }) => GoalsShelf)),
  aims: lazy(() => import('./aims').then(({ Aims }) => Aims)),
  moods: lazy(() => import('./moods').then(({ Moods }) => Moods)),
  plan: lazy(() => import('./plan').then(({ Plan }) => Plan)),
  shares: lazy(() => import('./shares').then(({ Shares }) => Shares)),
  brief: lazy(() => import('./brief').then(({ Brief }) => Brief)),
  card: lazy(() => import('./card').then(({ Card }) => Card)),
  projects: lazy(() => import('./projects').then(({ Projects }) => Projects)),
  skills: lazy(() => import('./skills').then(({ Skills }) => Skills)),
  handout: lazy(() => import('./handout').then(({ Handout }) => Handout)),
};

/** Loads what a practice shows, so that nothing jumps when it unfolds; null: all of it is there. */
export function loadLooks(practice: Practice): Promise<unknown> | null {
  const loading = practice.shelves.flatMap(({ look }) => (look === 'rows' ? [] : (LOOKS[look].load() ?? [])));
  return loading.length > 0 ? Promise.all(loading) : null;
}

/** One list of a practice: its heading, its lines, and the field for the next. */
export function ShelfView(props: ShelfProps) {
  const { t } = useTexts();
  const id = useId();
  const { look } = props.shelf;
  const Shown = look === 'rows' ? Rows : LOOKS[look].Part;
  return (
    <section class="shelf" aria-labelledby={id}>
      <h3 id={id} class="shelf-head">
        {guideText(t, 'shelf', props.shelf.id)}
      </h3>
      <Shown {...props} />
    </section>
  );
}

function Rows({ talk, practice, shelf, items }: ShelfProps) {
  const { t } = useTexts();
  return (
    <>
      <LineList items={items} talk={talk} label={guideText(t, 'shelf', shelf.id)} />
      <LineAdd talk={talk} practice={practice} shelf={shelf} />
    </>
  );
}
