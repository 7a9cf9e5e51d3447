import { type Person, RELATIONSHIPS, type Relationship } from '../../model/person';
import { checkText, NAME_LENGTH } from '../check-text';
import type { Context } from '../context';
import { needPerson } from '../finders';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { changed, personRow } from '../rows';
import { write } from '../write';

/** See `Notebook.editPerson`. */
export function editPerson(
  context: Context,
  op: OperationId,
  input: { personId: string; name?: string; relationship?: Relationship },
): Promise<Person> {
  return write(context, op, ['people'], async (work) => {
    const person = await needPerson(work, input.personId);
    const name = input.name === undefined ? person.name : checkText('The name', input.name, NAME_LENGTH);
    const relationship = input.relationship ?? person.relationship;
    if (!RELATIONSHIPS.includes(relationship)) throw new NotebookError('invalid', 'No such relationship.');
    if (name === person.name && relationship === person.relationship) return person;
    const next = changed(person, { name, relationship }, work.now);
    await work.tx.objectStore('people').put(personRow(next));
    return next;
  });
}
