import { canonicalJson } from '../../archive/canonical-json';
import type { Person, PersonChange } from '../../model/person';
import { ADDRESS_LENGTH, checkLength, checkText, NAME_LENGTH } from '../check-text';
import type { Context, WriteWork } from '../context';
import { needPerson } from '../finders';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { putRow } from '../put-row';
import { changed, personRow } from '../rows';
import { write } from '../write';

/** See `Notebook.editPerson`. */
export function editPerson(context: Context, op: OperationId, input: PersonChange): Promise<Person> {
  return write(context, op, ['people'], async (work) => {
    const { personId, archived, ...said } = input;
    const person = await needPerson(work, personId);
    const next: Person = { ...person, ...said };
    next.name = checkText('The name', next.name, NAME_LENGTH);
    for (const word of [next.team, ...next.aliases]) checkLength('The name', word, NAME_LENGTH);
    if (archived !== undefined) next.archivedAt = archived ? (person.archivedAt ?? work.now) : null;
    if (said.addresses) next.addresses = await checkAddresses(work, person, said.addresses);
    if (canonicalJson(next) === canonicalJson(person)) return person;
    // What else does not fit is refused with its row.
    const written = changed(person, next, work.now);
    await putRow(work, 'people', personRow(written));
    return written;
  });
}

async function checkAddresses(work: WriteWork, { id }: Person, addresses: string[]): Promise<string[]> {
  const people = work.tx.objectStore('people').index('byAddress');
  for (const address of addresses) {
    checkText('The address', address, ADDRESS_LENGTH);
    const owner = await people.getKey(address);
    if (owner !== undefined && owner !== id)
      throw new NotebookError('conflict', `${address} belongs to somebody else.`);
  }
  return [...new Set(addresses)];
}
