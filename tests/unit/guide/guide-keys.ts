import { DUE_REASONS } from '../../../utils/guide/due-now';
import { STEP_NAMES } from '../../../utils/guide/next-step';
import type { Shelf } from '../../../utils/guide/practice';
import { PRACTICES } from '../../../utils/guide/practices';

/** These looks ask in words of their own; on every other shelf one writes into an empty field named by the shelf. */
const ASKING: ReadonlyArray<Shelf['look']> = ['moods', 'shares'];

/** The keys of all texts that follow from the guide's data; but for the questions', of which there may be any number. */
export function guideKeys(): string[] {
  return [
    ...PRACTICES.flatMap(({ id, shelves }) => [
      `practice_${id}`,
      `practice_${id}_means`,
      ...shelves.flatMap((shelf) => [
        `shelf_${shelf.id}`,
        ...(ASKING.includes(shelf.look) ? [] : [`shelf_${shelf.id}_add`]),
      ]),
    ]),
    ...STEP_NAMES.map((name) => `step_${name}`),
    ...DUE_REASONS.map((why) => `due_${why}`),
  ];
}

/** Whether a key is that of a question. */
export function isQuestionKey(key: string): boolean {
  return PRACTICES.some(({ id }) => new RegExp(`^question_${id}_[1-9]\\d*$`).test(key));
}
