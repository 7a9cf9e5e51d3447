import { type Attention, attention } from './attention';
import type { Cadences } from './cadence';
import { today } from './due';
import type { Meeting } from './meeting';
import { isWithin, monthsOf, type Period } from './period';
import { type Person, RELATIONSHIPS, type Relationship } from './person';
import { asHeld, type CountedTalk, type SeenTalk } from './seen-talks';
import { type TalkFigures, talkFigures } from './talk-figures';

/** How the user's own talks went in a period. */
export interface OwnTalks {
  all: TalkFigures;
  /** Every month of the period, empty ones too. */
  months: Array<{ month: string; figures: TalkFigures }>;
  /** Every relationship in which there was any talk. */
  relationships: Array<{ relationship: Relationship; figures: TalkFigures }>;
  attention: Attention[];
  /** Held, and nothing was said of how it was: the latest first. */
  unsaid: Meeting[];
  /** How many of those held only the calendar showed. */
  seen: number;
}

/** Counts what is known of everybody's talks. */
export function ownTalks(
  {
    people,
    meetings,
    seen = [],
    cadences,
  }: {
    people: readonly Person[];
    meetings: readonly Meeting[];
    seen?: readonly SeenTalk[];
    cadences: Cadences;
  },
  period: Period,
  timeZone: string | null = null,
): OwnTalks {
  const relationshipOf = new Map(people.map(({ id, relationship }) => [id, relationship]));
  const counted = <Talk extends CountedTalk>(talk: Talk) => {
    const relationship = relationshipOf.get(talk.personId);
    if (talk.startsAt === null || relationship === undefined) return [];
    const day = today(talk.startsAt, timeZone);
    return isWithin(day, period) ? { meeting: talk, day, relationship } : [];
  };
  const [written, onlySeen] = [meetings.flatMap(counted), seen.map(asHeld).flatMap(counted)];
  const talks = [...written, ...onlySeen];
  type Talk = (typeof talks)[number];
  const figuresWhere = (isWanted: (talk: Talk) => boolean) =>
    talkFigures(talks.filter(isWanted).map(({ meeting }) => meeting));
  const within = talks.map(({ meeting }) => meeting);
  return {
    all: talkFigures(within),
    months: monthsOf(period).map((month) => ({
      month,
      figures: figuresWhere(({ day }) => day.startsWith(month)),
    })),
    relationships: RELATIONSHIPS.map((relationship) => ({
      relationship,
      figures: figuresWhere((talk) => talk.relationship === relationship),
    })).filter(({ figures }) => figures.held + figures.skipped > 0),
    attention: attention({ people, meetings: within, cadences }, period, timeZone),
    unsaid: written
      .map(({ meeting }) => meeting)
      .filter(({ state, spoke, worth }) => state === 'held' && spoke === null && worth === null)
      .sort((a, b) => ((a.startsAt ?? '') < (b.startsAt ?? '') ? 1 : -1)),
    seen: onlySeen.length,
  };
}
