import type { Item } from '../../model/item';
import type { ItemChange } from '../../model/new-item';
import { PART_SCHEMAS } from '../../model/part-schemas';
import { itemRecord } from '../../model/records';
import { checkAbout, checkInvolves, checkOwner } from '../check-item';
import { checkText, ITEM_LENGTH } from '../check-text';
import type { Context, Work } from '../context';
import { needAliveItem } from '../finders';
import { keepRevision } from '../keep-revision';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { putItem } from '../put-item';
import { changed, checkRecord } from '../rows';
import { write } from '../write';

/** Of a goal these have commands of their own: `checkGoal` and `adjustGoal`. */
const KEPT_OF_GOALS = ['measures', 'was'];

/** See `Notebook.editItem`. */
export function editItem(context: Context, op: OperationId, input: ItemChange): Promise<Item> {
  return write(context, op, ['people', 'items', 'revisions', 'coverage'], async (work) => {
    const item = await needAliveItem(work, input.id);
    const { owner = item.owner, dueOn = item.dueOn } = input;
    const text = input.text === undefined ? item.text : checkText('The item', input.text, ITEM_LENGTH);
    if (owner !== item.owner) checkOwner(item.kind, owner);
    const hangs = await readHangs(work, item, input);
    const next = checkRecord(itemRecord, {
      ...item,
      text,
      owner,
      dueOn,
      ...hangs,
      part: partFor(item, input),
    });
    if (isSame(item, next)) return item;
    const edited = changed(next, {}, work.now);
    await putItem(work, edited);
    if (text !== item.text) await keepRevision(work, item.id, item.text);
    return edited;
  });
}

/** What the item hangs on and concerns. Only what is given is looked up: the rest may have been deleted since. */
async function readHangs(
  work: Work,
  item: Item,
  input: ItemChange,
): Promise<Pick<Item, 'aboutId' | 'involves'>> {
  const { aboutId = item.aboutId } = input;
  if (aboutId !== item.aboutId) await checkAbout(work, item.id, aboutId);
  const involves = input.involves ? await checkInvolves(work, input.involves, item.personId) : item.involves;
  return { aboutId, involves };
}

function partFor(item: Item, { part = {} }: ItemChange): Item['part'] {
  if (item.kind === 'goal' && KEPT_OF_GOALS.some((key) => Object.hasOwn(part, key))) {
    throw new NotebookError('invalid', 'A goal’s figures and past are not edited.');
  }
  return checkRecord<Item['part']>(PART_SCHEMAS[item.kind], { ...item.part, ...part });
}

/** Both were read by one schema, which puts every key in its place. */
function isSame(a: Item, b: Item): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
