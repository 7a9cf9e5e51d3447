import type { Item } from '../../model/item';
import { checkPractice } from '../check-item';
import type { Context } from '../context';
import { changeCoverage } from '../coverage';
import { needMeetingWith, needPerson } from '../finders';
import { insertItem } from '../insert-item';
import type { OperationId } from '../notebook';
import { write } from '../write';

/** See `Notebook.takeQuestion`. */
export function takeQuestion(
  context: Context,
  op: OperationId,
  input: { personId: string; meetingId: string; questionId: string; practice: string; text: string },
): Promise<Item> {
  return write(context, op, ['people', 'meetings', 'items', 'coverage'], async (work) => {
    const { personId, questionId, practice, text } = input;
    checkPractice(practice);
    await needPerson(work, personId);
    const meeting = await needMeetingWith(work, input.meetingId, personId);
    const item = await insertItem(work, {
      personId,
      meetingId: meeting.id,
      kind: 'talking-point',
      part: { form: 'question', questionId },
      text,
      owner: 'me',
      practice,
      privacy: 'private',
    });
    await changeCoverage(work, personId, ({ asked }) => ({ asked: { ...asked, [questionId]: work.now } }));
    return item;
  });
}
