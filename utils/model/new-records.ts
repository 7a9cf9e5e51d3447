import type { Meeting } from './meeting';
import type { Person } from './person';

/** What is not said of somebody new. */
export const UNSAID_OF_PERSON = {
  team: '',
  aliases: [],
  cadence: null,
  awayUntil: null,
  archivedAt: null,
} satisfies Partial<Person>;

/** What is not known of a new talk. */
export const UNSAID_OF_MEETING = {
  minutes: null,
  moved: 0,
  spoke: null,
  worth: null,
} satisfies Partial<Meeting>;
