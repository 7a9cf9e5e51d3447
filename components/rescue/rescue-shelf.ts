/** What a page that is gone left in a field. */
export interface Left {
  key: string;
  field: string;
  /** As the field put it there. */
  value: unknown;
}

/**
 * Where everything lies that is typed and not yet taken, until it is: what is put here outlives the page. Whoever keeps
 * it elsewhere (behind a lock, say) has only this to make anew.
 */
export interface RescueShelf {
  /** Keeps what a field holds now. At each input: it is cheap, and the page may be gone after any. */
  put(field: string, personId: string | null, value: unknown): void;
  /** It was taken, or deleted by hand. */
  clear(field: string): void;
  /** Resolves when everything put here has arrived, or is known not to. Never rejects. */
  settled(): Promise<void>;
  /** What was left by pages that are gone, and for which no field has asked yet. A signal underneath. */
  list(): readonly Left[];
  /** Whether something came back, and nothing of it was taken or deleted since. A signal underneath. */
  isBack(): boolean;
  /** Somebody puts it back into its field, and so on the shelf again, in this very moment. */
  take(left: Left): void;
  /** Nobody wants it any more. */
  discard(left: Left): void;
  /** An id for a command that shall be applied once, whoever gives it again. */
  newId(): string;
}
