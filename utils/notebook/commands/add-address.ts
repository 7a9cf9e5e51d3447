import type { Person } from '../../model/person';
import { ADDRESS_LENGTH, checkText } from '../check-text';
import type { Context } from '../context';
import { needPerson } from '../finders';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { putRow } from '../put-row';
import { changed, personRow } from '../rows';
import { write } from '../write';

/** See `Notebook.addAddress`. Rejects with `conflict` when the address is somebody else's. */
export function addAddress(
  context: Context,
  op: OperationId,
  input: { personId: string; address: string },
): Promise<Person> {
  return write(context, op, ['people'], async (work) => {
    const people = work.tx.objectStore('people');
    const person = await needPerson(work, input.personId);
    const address = checkText('The address', input.address, ADDRESS_LENGTH);
    if (person.addresses.includes(address)) return person;
    const owner = await people.index('byAddress').getKey(address);
    if (owner !== undefined) throw new NotebookError('conflict', `${address} belongs to somebody else.`);
    const next = changed(person, { addresses: [...person.addresses, address] }, work.now);
    await putRow(work, 'people', personRow(next));
    return next;
  });
}
