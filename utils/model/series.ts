/** What is remembered of a series: a hint that speeds up, and the user's own word, which decides. */
export interface Series {
  /** `EventKey.seriesId`. */
  id: string;
  verdict: 'one-on-one' | 'not-one-on-one';
  /** With whom; null unless the verdict is `one-on-one`. */
  personId: string | null;
  /** True when the user said so; false when it was read from the guest list. */
  declared: boolean;
  updatedAt: string;
}
