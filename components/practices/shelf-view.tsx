import { useId } from 'preact/hooks';
import type { Practice, Shelf } from '../../utils/guide/practice';
import { type Lazy, lazy } from '../lazy';
import { useTexts } from '../texts';
import { guideText } from './guide-text';
import type { ShelfProps } from './practice-props';

/** Each look is loaded when somebody first unfolds a practice that has it: opening the panel must stay quick. */
const LOOKS: Record<Shelf['look'], Lazy<ShelfProps>> = {
  rows: lazy(() => import('./looks/rows').then(({ Rows }) => Rows)),
  goals: lazy(() => import('./looks/goals/goals-shelf').then(({ GoalsShelf }) => GoalsShelf)),
  aims: lazy(() => import('./looks/aims/aims').then(({ Aims }) => Aims)),
  moods: lazy(() => import('./looks/moods/moods').then(({ Moods }) => Moods)),
  plan: lazy(() => import('./looks/plan/plan').then(({ Plan }) => Plan)),
  shares: lazy(() => import('./looks/shares/shares').then(({ Shares }) => Shares)),
  brief: lazy(() => import('./looks/brief/brief').then(({ Brief }) => Brief)),
  card: lazy(() => import('./looks/card').then(({ Card }) => Card)),
  projects: lazy(() => import('./looks/projects/projects').then(({ Projects }) => Projects)),
  skills: lazy(() => import('./looks/skills/skills').then(({ Skills }) => Skills)),
  handout: lazy(() => import('./looks/handout/handout').then(({ Handout }) => Handout)),
};

/** Loads what a practice shows, so that nothing jumps when it unfolds; null: all of it is there. */
export function loadLooks(practice: Practice): Promise<unknown> | null {
  const loading = practice.shelves.flatMap(({ look }) => LOOKS[look].load() ?? []);
  return loading.length > 0 ? Promise.all(loading) : null;
}

/** One list of a practice: its heading, its lines, and the field for the next. */
export function ShelfView(props: ShelfProps) {
  const { t } = useTexts();
  const id = useId();
  const Shown = LOOKS[props.shelf.look].Part;
  return (
    <section class="shelf" aria-labelledby={id}>
      <h3 id={id} class="shelf-head">
        {guideText(t, 'shelf', props.shelf.id)}
      </h3>
      <Shown {...props} />
    </section>
  );
}
