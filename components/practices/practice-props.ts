import type { Question } from '../../utils/guide/next-question';
import type { Practice, Shelf } from '../../utils/guide/practice';
import type { Item } from '../../utils/model/item';
import type { Evidence } from '../../utils/model/item-parts';
import type { GoalAdjustment, GoalCheck, NewItem } from '../../utils/model/new-item';
import type { Relationship } from '../../utils/model/person';
import type { PracticesShown } from '../../utils/model/views';
import type { ItemActions } from '../items/item-actions';

/** What can be done in the practices. Every promise resolves when it is on disk and rejects with an error to be shown. */
export interface PracticeActions extends ItemActions {
  /** `op`: of a line that may have been sent before, by a page that is gone; it is then added once. */
  addItem(input: NewItem, op?: string): Promise<void>;
  checkGoal(check: GoalCheck): Promise<void>;
  adjustGoal(adjustment: GoalAdjustment): Promise<void>;
  addEvidence(id: string, evidence: Evidence): Promise<void>;
  confirmAgreements(personId: string, on: string): Promise<void>;
  takeQuestion(input: {
    personId: string;
    meetingId: string;
    questionId: string;
    practice: Question['practice'];
    text: string;
  }): Promise<void>;
  passQuestion(personId: string, questionId: string): Promise<void>;
  /** Null: questions again. */
  restQuestions(personId: string, meetingId: string | null): Promise<void>;
  tellBrief(ids: string[]): Promise<void>;
}

/** Whom and which talk the practices are about. */
export interface Talk {
  person: { id: string; name: string; relationship: Relationship };
  meetingId: string;
  /** Now, as ISO instant. */
  now: string;
  view: PracticesShown;
  actions: PracticeActions;
}

/** What every shelf is given, whatever its look. */
export interface ShelfProps {
  talk: Talk;
  practice: Practice;
  shelf: Shelf;
  /** What stands on it, in the states it shows: open first, then what was closed last. */
  items: readonly Item[];
}
