/** What came of one call: what was answered, or why it was not. Code null: nobody answered at all. */
export type Answer =
  | { is: 'answer'; answer: unknown }
  | { is: 'refusal'; code: string | null; message: string };

/** What lies in database and mirror, by store, with what either says of itself. */
export interface Stored {
  counts: Record<string, number>;
  meta: { seq: number; counts: Record<string, number> } | undefined;
  /** Null: the browser itself cannot open the mirror's files. */
  copies: Record<string, number> | null;
  sentinel: { seq: number; counts: Record<string, number>; complete: boolean } | null;
}
