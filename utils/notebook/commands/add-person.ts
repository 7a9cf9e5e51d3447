import { UNSAID_OF_PERSON } from '../../model/new-records';
import { type Person, RELATIONSHIPS, type Relationship } from '../../model/person';
import { personRecord } from '../../model/records';
import { ADDRESS_LENGTH, checkText, NAME_LENGTH } from '../check-text';
import type { Context, Work } from '../context';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { putRow } from '../put-row';
import { personRow, readRow } from '../rows';
import { write } from '../write';

/** See `Notebook.addPerson`. */
export function addPerson(
  context: Context,
  op: OperationId,
  input: { name: string; addresses: string[]; relationship: Relationship },
): Promise<Person> {
  return write(context, op, ['people'], async (work) => {
    const addresses = [
      ...new Set(input.addresses.map((address) => checkText('The address', address, ADDRESS_LENGTH))),
    ];
    if (!RELATIONSHIPS.includes(input.relationship))
      throw new NotebookError('invalid', 'No such relationship.');
    for (const address of addresses) {
      const known = await findByAddress(work, address);
      if (known) return known;
    }
    const person: Person = {
      id: work.newId(),
      name: checkText('The name', input.name, NAME_LENGTH),
      addresses,
      relationship: input.relationship,
      ...UNSAID_OF_PERSON,
      createdAt: work.now,
      updatedAt: work.now,
      deletedAt: null,
      revision: 1,
    };
    await putRow(work, 'people', personRow(person));
    return person;
  });
}

/** The person alive with this address. */
export async function findByAddress(work: Work, address: string): Promise<Person | null> {
  const row = await work.tx.objectStore('people').index('byAddress').get(address);
  return row ? readRow(work, 'people', personRecord, row) : null;
}
