import type { PracticeId } from '../../guide/practice';
import type { Context } from '../context';
import { touchPractice } from '../coverage';
import { needPerson } from '../finders';
import { readStandingOf } from '../item-lists';
import type { OperationId } from '../notebook';
import { putRow } from '../put-row';
import { changed, itemRow } from '../rows';
import { write } from '../write';

/** To confirm what was agreed on is to go through the role card. */
const ROLES: PracticeId = 'roles';

/** See `Notebook.confirmAgreements`. */
export async function confirmAgreements(
  context: Context,
  op: OperationId,
  input: { personId: string; on: string },
): Promise<void> {
  await write(context, op, ['people', 'items', 'coverage'], async (work) => {
    const { personId, on: confirmedOn } = input;
    await needPerson(work, personId);
    for (const item of await readStandingOf(work, personId)) {
      if (item.kind !== 'agreement' || item.part.confirmedOn === confirmedOn) continue;
      const next = changed(item, { part: { ...item.part, confirmedOn } }, work.now);
      await putRow(work, 'items', itemRow(next));
    }
    await touchPractice(work, personId, ROLES);
    return null;
  });
}
