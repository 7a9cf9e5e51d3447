import type { Context } from '../context';
import { needCoverageChange } from '../coverage';
import { needMeetingWith, needPerson } from '../finders';
import type { OperationId } from '../notebook';
import { write } from '../write';

/** See `Notebook.restQuestions`. */
export async function restQuestions(
  context: Context,
  op: OperationId,
  input: { personId: string; meetingId: string | null },
): Promise<void> {
  await write(context, op, ['people', 'meetings', 'coverage'], async (work) => {
    const { personId, meetingId } = input;
    await needPerson(work, personId);
    const restsIn = meetingId === null ? null : (await needMeetingWith(work, meetingId, personId)).id;
    await needCoverageChange(work, personId, () => ({ restsIn }));
    return null;
  });
}
