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
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
  revision: number;
}

export const MEETING_STATES = ['planned', 'held', 'skipped'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];
