import { lazy } from '../lazy';

/** Fetched when the notes are first used: the panel is there sooner without. */
export const lazyLineTools = lazy(() => import('./line-tools').then(({ LineTools }) => LineTools));
