import type { Beginning, Practice, Shelf } from '../../../utils/guide/practice';
import { OWN } from '../../../utils/model/item';
import type { NewItem } from '../../../utils/model/new-item';
import type { Talk } from '../practice-props';
import type { Field } from './fields';
import { readFields } from './line-draft';
import type { TypedLine } from './line-entry';

interface Where {
  talk: Talk;
  practice: Practice;
  shelf: Shelf;
  begins: Beginning;
  aboutId: string | null;
  /** What is chosen beside the field, and what is asked for while typing. */
  choice: Field | null;
  asked: readonly Field[];
}

/** What was typed as an item of its shelf; what has to be mended first (the fields' keys) is `wrong`. */
export function newLine(
  text: string,
  typed: TypedLine,
  { talk, practice, shelf, begins, aboutId, choice, asked }: Where,
): { wrong: readonly string[]; input: NewItem } {
  const filled = asked.filter(({ key }) => typed.part[key] !== undefined);
  const { wrong, part } = readFields(filled, typed.part);
  const own = shelf.of === 'own';
  const input = {
    ...begins,
    owner: typed.owner ?? begins.owner,
    part: { ...begins.part, ...(choice && typed.choice && { [choice.key]: typed.choice }), ...part },
    personId: own ? OWN : talk.person.id,
    meetingId: own ? null : talk.meetingId,
    text,
    practice: practice.id,
    aboutId,
    dueOn: typed.dueOn || null,
  };
  // Kind and part go together: both come from the shelf's beginning, and the fields from the kind.
  return { wrong, input: input as NewItem };
}
