import type { Coverage } from '../model/coverage';
import type { Relationship } from '../model/person';
import type { PracticeId } from './practice';
import { practicesOf } from './practices';

export interface Question {
  /** `<practice>_<number>`; its text is `question_<id>`. */
  id: string;
  practice: PracticeId;
}

/** More are not looked for: numbers run from 1 without gaps. */
const MOST = 99;

/** All questions of a practice, in the order of their numbers. `hasText` says whether a question is written. */
export function questionsOf(practice: PracticeId, hasText: (id: string) => boolean): Question[] {
  const questions: Question[] = [];
  for (let number = 1; number <= MOST; number++) {
    const id = `${practice}_${number}`;
    if (!hasText(id)) break;
    questions.push({ id, practice });
  }
  return questions;
}

/**
 * The one question to offer: of the practice that has waited longest, one that was neither asked of this person nor passed
 * over; then one passed over, the longest ago first; when everything was asked, the one asked longest ago. Null: none is
 * written at all. Each person gets the questions in an order of their own.
 */
export function nextQuestion(
  coverage: Coverage,
  relationship: Relationship,
  hasText: (id: string) => boolean,
): Question | null {
  const waiting = practicesByWait(coverage, relationship);
  const all = waiting.flatMap((practice) => shuffled(questionsOf(practice, hasText), coverage.personId));
  const unasked = all.filter(({ id }) => !(id in coverage.asked));
  const fresh = unasked.find(({ id }) => !(id in coverage.passed));
  return fresh ?? earliest(unasked, coverage.passed) ?? earliest(all, coverage.asked);
}

/** The relationship's practices, the one untouched for longest first; those never touched lead, in the guide's order. */
export function practicesByWait(coverage: Coverage, relationship: Relationship): PracticeId[] {
  const touched = ({ id }: { id: PracticeId }): string => coverage.touched[id] ?? '';
  return [...practicesOf(relationship)]
    .sort((a, b) => (touched(a) < touched(b) ? -1 : touched(a) > touched(b) ? 1 : 0))
    .map(({ id }) => id);
}

function earliest(questions: readonly Question[], at: Record<string, string>): Question | null {
  const instant = ({ id }: Question): string => at[id] ?? '';
  return questions.reduce<Question | null>(
    (first, one) => (first === null || instant(one) < instant(first) ? one : first),
    null,
  );
}

/** An order that looks random and is always the same for a person. */
function shuffled(questions: readonly Question[], personId: string): Question[] {
  const key = ({ id }: Question): number => hash(`${personId} ${id}`);
  return [...questions].sort((a, b) => key(a) - key(b) || (a.id < b.id ? -1 : 1));
}

/**
 * FNV-1a, 32 bits, and then MurmurHash's last stirring: without it texts that differ in their last sign only, as numbers
 * of questions do, come out in nearly the same order for everybody.
 */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
