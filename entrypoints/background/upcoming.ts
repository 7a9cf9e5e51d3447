import * as v from 'valibot';
import type { SessionArea } from './tab-panels';

/** A known 1:1 that was seen in a calendar view: how the popup knows who is near in time. */
const talk = v.object({ eventId: v.string(), personId: v.string(), startsAt: v.string() });
export type UpcomingTalk = v.InferOutput<typeof talk>;

const KEY = 'upcoming';
const HOUR_MS = 3_600_000;
/** Only what can be near in time within this browser session's day is worth keeping. */
const KEEP_MS = 36 * HOUR_MS;

export interface Upcoming {
  see(talks: readonly UpcomingTalk[]): Promise<void>;
  /** The talk whose start is nearest to now, at most so many minutes away either side. */
  near(minutes: number): Promise<UpcomingTalk | null>;
}

export function createUpcoming(deps: { area: SessionArea; now: () => string }): Upcoming {
  const { area, now } = deps;
  const distance = (startsAt: string): number => Math.abs(Date.parse(startsAt) - Date.parse(now()));

  async function read(): Promise<UpcomingTalk[]> {
    const stored = v.safeParse(v.array(talk), (await area.get(KEY))[KEY]);
    return stored.success ? stored.output : [];
  }

  return {
    async see(talks) {
      const fresh = talks.filter((seen) => distance(seen.startsAt) <= KEEP_MS);
      if (fresh.length === 0) return;
      const known = await read();
      const byEvent = new Map([...known, ...fresh].map((seen) => [seen.eventId, seen]));
      const kept = [...byEvent.values()].filter((seen) => distance(seen.startsAt) <= KEEP_MS);
      if (JSON.stringify(kept) !== JSON.stringify(known)) await area.set({ [KEY]: kept });
    },
    async near(minutes) {
      const within = (await read()).filter((seen) => distance(seen.startsAt) <= minutes * 60_000);
      within.sort((a, b) => distance(a.startsAt) - distance(b.startsAt));
      return within[0] ?? null;
    },
  };
}
