/** Chromium's storage buckets, as far as they are used: the browser's own types do not have them yet. */
interface Buckets {
  open(name: string, options: { durability: 'strict'; persisted: boolean }): Promise<Bucket>;
  keys(): Promise<string[]>;
  delete(name: string): Promise<void>;
}

interface Bucket {
  readonly indexedDB: IDBFactory;
}

/** Null where there are none: in Firefox, and outside browsers. */
export function storageBuckets(): Buckets | null {
  const { navigator } = globalThis as unknown as { navigator?: { storageBuckets?: Buckets } };
  return navigator?.storageBuckets ?? null;
}

/** As `openReadable`, the lock, `thirdPlaceOf` and `probeApart` name them. */
const SPARE = /^(?:aside-(?:g\d+-|third-)?|probe-)\d+$/;

/** The bucket of a spare database; null when it stands among the others. */
export async function bucketOf(name: string): Promise<Bucket | null> {
  const buckets = SPARE.test(name) ? storageBuckets() : null;
  return buckets === null ? null : buckets.open(name, { durability: 'strict', persisted: true });
}
