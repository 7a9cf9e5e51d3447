import type { Spoke, Worth } from './meeting';
import type { CountedTalk } from './seen-talks';

/** How several talks went. */
export interface TalkFigures {
  held: number;
  skipped: number;
  /** Talks whose time was changed at least once, whether or not they were held then. */
  moved: number;
  /** Of the talks held whose length is known. */
  timed: number;
  minutes: number;
  spoke: Record<Spoke, number>;
  worth: Record<Worth, number>;
}

/** Counts talks that began or were skipped; those to come count for nothing. */
export function talkFigures(meetings: readonly CountedTalk[]): TalkFigures {
  const held = meetings.filter(({ state }) => state === 'held');
  const skipped = meetings.filter(({ state }) => state === 'skipped');
  const timed = held.flatMap(({ minutes }) => minutes ?? []);
  const spokeOf = (who: Spoke) => held.filter(({ spoke }) => spoke === who).length;
  const worthOf = (much: Worth) => held.filter(({ worth }) => worth === much).length;
  return {
    held: held.length,
    skipped: skipped.length,
    moved: [...held, ...skipped].filter(({ moved }) => moved > 0).length,
    timed: timed.length,
    minutes: timed.reduce((sum, minutes) => sum + minutes, 0),
    spoke: { me: spokeOf('me'), both: spokeOf('both'), them: spokeOf('them') },
    worth: { yes: worthOf('yes'), partly: worthOf('partly'), no: worthOf('no') },
  };
}

/** In minutes; null where no length is known. */
export function averageMinutes({ timed, minutes }: TalkFigures): number | null {
  return timed === 0 ? null : Math.round(minutes / timed);
}
