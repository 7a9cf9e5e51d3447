/** How long a thing must have been in sight, in milliseconds, before what is done to it counts as meant. */
export const SURE_AFTER_MS = 500;

/** Further than this, in CSS pixels, the frame does not move by rounding. */
const MOVED_PX = 3;

/** What somebody uses: a mouse or pen, a finger, or the keyboard and whatever acts like one. */
export type Means = 'pointer' | 'touch' | 'keys';

/** Where the frame's corner stands on the screen, in CSS pixels. */
export interface Place {
  x: number;
  y: number;
}

/**
 * What is known of whether the user sees the panel, and has it before them where they believe it to be. All times are
 * milliseconds since the page began.
 */
export interface Sight {
  /** The browser's own word; null while it is not asked. */
  see(isVisible: boolean | null, at: number): void;
  /** Each time the pointer tells where the frame stands; null: it has left the frame. */
  point(place: Place | null, at: number): void;
  focus(isHere: boolean, at: number): void;
  /** Somebody is here: a pointer, or the focus. */
  isInUse(): boolean;
  isCovered(): boolean;
  /** From when on what is done by these means is meant; Infinity: never, unless something changes. */
  sureFrom(means: Means): number;
  /** What would be used now. */
  means(): Means;
}

export function createSight(): Sight {
  let isVisible: boolean | null = null;
  let visibleSince = Number.POSITIVE_INFINITY;
  let place: Place | null = null;
  let pointedSince = Number.POSITIVE_INFINITY;
  let hasFocus = false;
  let focusedSince = Number.POSITIVE_INFINITY;

  return {
    see(now, at) {
      if (now === isVisible) return;
      isVisible = now;
      visibleSince = now ? at : Number.POSITIVE_INFINITY;
    },
    point(now, at) {
      // Moved under the pointer is like come anew: what lies there now was not chosen.
      if (now === null) pointedSince = Number.POSITIVE_INFINITY;
      else if (place === null || distance(place, now) > MOVED_PX) pointedSince = at;
      else return;
      place = now;
    },
    focus(isHere, at) {
      if (isHere === hasFocus) return;
      hasFocus = isHere;
      focusedSince = isHere ? at : Number.POSITIVE_INFINITY;
    },
    isInUse: () => place !== null || hasFocus,
    isCovered: () => isVisible === false,
    sureFrom(means) {
      const here = means === 'pointer' ? pointedSince : focusedSince;
      return Math.max(visibleSince, here) + SURE_AFTER_MS;
    },
    means: () => (place === null ? 'keys' : 'pointer'),
  };
}

function distance(a: Place, b: Place): number {
  return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
}
