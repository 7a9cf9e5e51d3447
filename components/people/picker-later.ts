import { lazy } from '../lazy';

/** The field that finds a person, for views that seldom ask for one: finding by a few letters is a third of its page. */
export const pickerLater = lazy(() => import('./person-picker').then(({ PersonPicker }) => PersonPicker));
