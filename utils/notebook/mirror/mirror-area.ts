/** Where the mirror is kept, outside IndexedDB: the part of `browser.storage.local` that it needs. */
export interface MirrorArea {
  /** Null: everything. */
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  /** All or nothing: both browsers write the values of one call as one batch. */
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  /** Not every browser has it. */
  getKeys?(): Promise<string[]>;
}
