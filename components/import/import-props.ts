import type { Person, PersonLine, Relationship } from '../../utils/model/person';
import type { ProposedPerson, ReadCalendars } from '../../utils/model/talk-import';

/** Somebody who was chosen. Who is known already stays what they are. */
export interface ChosenPerson {
  person: ProposedPerson;
  relationship: Relationship;
}

/** What importing can do. */
export interface ImportActions {
  /** Rejects with a `CalendarFileError` where a file is at fault, with an `AbortError` after a stop. */
  read(
    files: readonly File[],
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<ReadCalendars>;
  /**
   * Takes over these people and their talks from `since` on (ISO instant; null: all) in one step. Answers how many are
   * new.
   */
  add(chosen: readonly ChosenPerson[], since: string | null): Promise<{ people: number; talks: number }>;
  /** Answers how much was changed since and therefore stays. */
  undo(): Promise<{ kept: number }>;
}

export interface ImportProps {
  /** Whom the notebook knows. */
  people: PersonLine[];
  /** ISO instant. */
  now: string;
  /** Where a backup is restored, and where people are: addresses within the page. */
  links: { restore: string; people: string };
  actions: ImportActions;
  onStatus(text: string): void;
}

export type KnownPeople = ReadonlyMap<string, Pick<Person, 'relationship'>>;
