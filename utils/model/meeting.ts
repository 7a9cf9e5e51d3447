/** One talk with one person; may have a calendar event, need not. */
export interface Meeting {
  /** UUIDv7. */
  id: string;
  personId: string;
  /** The event's identity (`EventKey.id`), or null for a talk that has no event (yet). */
  eventId: string | null;
  /** ISO instant, or null for "the next talk, whenever it is". */
  startsAt: string | null;
  /** `planned` until it began; `skipped` when declined or cancelled. */
  state: MeetingState;
  /** The text of the talk. */
  note: string;
  /** How long it took or will take; null when that is not known. */
  minutes: number | null;
  /** How often its time was changed. */
  moved: number;
  /** Who spoke more; null: not said. */
  spoke: Spoke | null;
  /** Whether it was worth the time; null: not said. */
  worth: Worth | null;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
  revision: number;
}

export const SPOKE = ['me', 'both', 'them'] as const;
export type Spoke = (typeof SPOKE)[number];
export const WORTH = ['yes', 'partly', 'no'] as const;
export type Worth = (typeof WORTH)[number];

/** What is said of a talk afterwards; what is absent stays as it is, null takes it back. */
export type MeetingDescription = { meetingId: string } & Partial<
  Pick<Meeting, 'minutes' | 'spoke' | 'worth'>
>;

export const MEETING_STATES = ['planned', 'held', 'skipped'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** So long after its start a talk may still be under way, in minutes. */
export const UNDER_WAY = 90;
