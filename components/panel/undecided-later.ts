import { lazy } from '../lazy';

/** Loaded when an event does not say by itself whether it is a 1:1. */
export const undecidedLater = lazy(async () => (await import('./event-undecided')).EventUndecided);
