/** What is typed into one field of a page and not yet taken by the notebook. */
export interface KeptTyped {
  /** The page that has it: `<tab>.<document>`. */
  holder: string;
  /** The same in every page that shows the field. */
  field: string;
  /** With whom; null: with nobody. */
  personId: string | null;
  /** JSON, as the field writes it; null: nothing any more. */
  typed: string | null;
}

/** What a page that is gone left in a field. */
export interface LeftTyped {
  /** Under which it is kept now: the field, or another one where the caller has typed into it already. */
  key: string;
  field: string;
  personId: string | null;
  typed: string;
}

/** What is rescued of a note: what the page had last sent off, and what came after. */
export interface TypedNote {
  /** What `text` was derived from as long as nothing is under way. */
  base: string;
  sent: SentNote | null;
  text: string;
}

/** Sent off and not yet answered. */
export interface SentNote {
  /** Under which it is applied once. */
  op: string;
  text: string;
  base: string;
  /** As views share it; null: it is joined word by word. */
  shared: string | null;
  /** What the page itself had typed by then: `text` may hold what others wrote, too. */
  own: string;
}

/** The field of a meeting's note. */
export function noteField(meetingId: string): string {
  return `note ${meetingId}`;
}

/** The meeting whose note the field is; null: it is another field. */
export function meetingOfField(field: string): string | null {
  return field.startsWith('note ') ? field.slice('note '.length) : null;
}
