import { vi } from 'vitest';
import type { PracticeActions } from '../../../components/practices/practice-props';
import { fakeItemActions } from './fake-item-actions';

/** What can be done with practices: all of it works, at once, and tells how it was called. */
export function fakePracticeActions() {
  const done = () => vi.fn(async (..._: unknown[]) => {});
  return {
    ...fakeItemActions(),
    addItem: done(),
    checkGoal: done(),
    adjustGoal: done(),
    addEvidence: done(),
    confirmAgreements: done(),
    takeQuestion: done(),
    passQuestion: done(),
    restQuestions: done(),
    tellBrief: done(),
  } satisfies PracticeActions;
}
