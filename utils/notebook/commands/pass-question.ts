import { checkText } from '../check-text';
import type { Context } from '../context';
import { needCoverageChange } from '../coverage';
import { needPerson } from '../finders';
import type { OperationId } from '../notebook';
import { write } from '../write';

const QUESTION_ID_LENGTH = 64;

/** See `Notebook.passQuestion`. */
export async function passQuestion(
  context: Context,
  op: OperationId,
  input: { personId: string; questionId: string },
): Promise<void> {
  await write(context, op, ['people', 'coverage'], async (work) => {
    const questionId = checkText('The question', input.questionId, QUESTION_ID_LENGTH);
    await needPerson(work, input.personId);
    await needCoverageChange(work, input.personId, ({ passed }) => ({
      passed: { ...passed, [questionId]: work.now },
    }));
    return null;
  });
}
