import { lazy } from '../lazy';

/** Loaded when a notebook turns out to be locked: most never are. */
export const lockedView = lazy(async () => (await import('./locked-view')).LockedView);
