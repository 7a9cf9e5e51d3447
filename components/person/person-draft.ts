import { canonicalAddress } from '../../utils/model/address';
import type { Person, PersonChange, PersonLine, Relationship } from '../../utils/model/person';
import type { TextKey } from '../texts';

/** What is said of a person, as it is typed. */
export interface PersonDraft {
  name: string;
  relationship: Relationship;
  team: string;
  /** One a line. */
  addresses: string;
  aliases: string;
  /** Days. */
  ideal: string;
  latest: string;
  /** `YYYY-MM-DD`, or empty. */
  awayUntil: string;
}

/** Under which name the form's state is kept while it is typed into. */
export function personField(personId: string): string {
  return `person ${personId}`;
}

/** What does not fit, and in which field. */
export interface PersonFault {
  field: Exclude<keyof PersonDraft, 'relationship'>;
  fault: TextKey;
  words: string[];
}

export function personDraft(person: Person): PersonDraft {
  const { name, relationship, team, addresses, aliases, cadence, awayUntil } = person;
  return {
    name,
    relationship,
    team,
    addresses: addresses.join('\n'),
    aliases: aliases.join('\n'),
    ideal: cadence ? String(cadence.ideal) : '',
    latest: cadence ? String(cadence.latest) : '',
    awayUntil: awayUntil ?? '',
  };
}

/** What was typed as a change, or what is wrong with it. */
export function personChange(
  person: Person,
  draft: PersonDraft,
  everybody: readonly PersonLine[],
): PersonChange | PersonFault {
  const name = draft.name.trim();
  if (name === '') return { field: 'name', fault: 'person_needs_name', words: [] };
  const addresses: string[] = [];
  for (const line of linesOf(draft.addresses)) {
    const address = person.addresses.includes(line) ? line : canonicalAddress(line);
    if (address === null) return { field: 'addresses', fault: 'person_no_address', words: [line] };
    const owner = everybody.find((one) => one.id !== person.id && one.addresses.includes(address));
    if (owner) return { field: 'addresses', fault: 'person_address_taken', words: [address, owner.name] };
    addresses.push(address);
  }
  const cadence = cadenceOf(draft);
  if (cadence === 'unfit') return { field: 'ideal', fault: 'person_no_cadence', words: [] };
  return {
    personId: person.id,
    name,
    relationship: draft.relationship,
    team: draft.team.trim(),
    addresses: [...new Set(addresses)],
    aliases: [...new Set(linesOf(draft.aliases))],
    cadence,
    awayUntil: draft.awayUntil || null,
  };
}

function cadenceOf({ ideal, latest }: PersonDraft): Person['cadence'] | 'unfit' {
  if (ideal.trim() === '' && latest.trim() === '') return null;
  const [from, to] = [days(ideal), days(latest.trim() === '' ? ideal : latest)];
  return from !== null && to !== null && from <= to ? { ideal: from, latest: to } : 'unfit';
}

function days(typed: string): number | null {
  const number = Number(typed);
  return Number.isInteger(number) && number >= 1 && number <= 366 ? number : null;
}

function linesOf(text: string): string[] {
  return text.split(/[\n,;]/).flatMap((line) => line.trim() || []);
}
