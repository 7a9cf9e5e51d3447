import type { EventKey, EventSighting } from '../../utils/model/event';
import type { MeetingState } from '../../utils/model/meeting';
import { nameFromAddress } from '../../utils/model/name-from-address';
import { memoryOf, resolveEvent } from '../../utils/model/resolve-event';
import { precisionOf, startOf } from '../../utils/model/wall-time';
import type { Notebook } from '../../utils/notebook/notebook';
import type { Shows, TabPanel } from './tab-panels';

/** The event of a tab, as the panel's later commands need it. */
export type OpenedEvent = NonNullable<TabPanel['event']>;

export interface OpenEvent {
  /** Whom the sighting is about; null while that cannot be said yet. */
  see(op: string, sighting: EventSighting): Promise<{ event: OpenedEvent; shows: Shows } | null>;
  /** Puts a person to an event: remembers the series, and finds or makes the meeting. */
  meet(op: string, personId: string, event: OpenedEvent, how: { declared: boolean }): Promise<Shows>;
}

export function createOpenEvent(deps: { notebook: Notebook; now: () => string }): OpenEvent {
  const { notebook, now } = deps;

  async function openMeeting(
    op: string,
    personId: string,
    event: OpenedEvent,
    state: MeetingState | null,
  ): Promise<Shows> {
    const meeting = await notebook.openMeeting(op, {
      personId,
      event: event.key,
      startsAt: event.startsAt,
      precision: event.precision,
      state,
    });
    return { is: 'person', personId, meetingId: meeting.id, eventState: event.state };
  }

  const meet: OpenEvent['meet'] = async (op, personId, event, { declared }) => {
    const { id, seriesId } = event.key;
    const known = await notebook.readSeries([id, seriesId]);
    // Of one occurrence something is remembered only after it was unlike its series; then it is corrected, too.
    for (const each of new Set(known.has(id) ? [id, seriesId] : [seriesId])) {
      const memory = known.get(each);
      const isNews = memory?.personId !== personId || (declared && !memory.declared);
      if (!isNews) continue;
      await notebook.rememberSeries(`${op}/${each === seriesId ? 'series' : 'occurrence'}`, {
        id: each,
        verdict: 'one-on-one',
        personId,
        declared,
      });
    }
    return openMeeting(`${op}/meeting`, personId, event, meetingState(event, now()));
  };

  return {
    meet,
    async see(op, sighting) {
      const { id, seriesId } = sighting.key;
      const memory = memoryOf(sighting.key, await notebook.readSeries([id, seriesId]));
      const resolution = resolveEvent(sighting, memory);
      if (resolution.is === 'waiting') return null;

      const event: OpenedEvent = {
        key: keyOnly(sighting.key),
        title: sighting.title,
        // An event that says nothing of its time is met now, and stays where it was met first.
        startsAt: startOf(sighting.key, sighting.when, sighting.timeZone) ?? now(),
        precision: precisionOf(sighting.when),
        state: sighting.state,
      };
      switch (resolution.is) {
        case 'none':
          // This one talk of a known series has more people, or others: its chip is not marked, its click shows nobody.
          if (sighting.stage === 'read' && memory?.verdict === 'one-on-one') {
            const exception = { id, verdict: 'not-one-on-one', personId: null, declared: false } as const;
            await notebook.rememberSeries(`${op}/occurrence`, exception);
          }
          return { event, shows: { is: 'nothing' } };
        case 'undecided':
          return { event, shows: { is: 'undecided', why: resolution.why } };
        case 'person': {
          if (!(await notebook.readPerson(resolution.personId)))
            return { event, shows: { is: 'undecided', why: 'incomplete' } };
          // A click says nothing of declined or cancelled: then the meeting's own state stays.
          const state = sighting.stage !== 'read' ? null : meetingState(event, now());
          return { event, shows: await openMeeting(op, resolution.personId, event, state) };
        }
        case 'guest': {
          const person = await notebook.findPerson(resolution.guest.address);
          if (person) return { event, shows: await meet(op, person.id, event, { declared: false }) };
          const name = resolution.guest.name ?? nameFromAddress(resolution.guest.address);
          return { event, shows: { is: 'new', guest: resolution.guest, name } };
        }
      }
    },
  };
}

/** Of a talk that began, an event as planned says nothing: whether it was held, the user may have said otherwise. */
function meetingState({ state, startsAt }: OpenedEvent, now: string): MeetingState | null {
  if (state !== 'confirmed') return 'skipped';
  return startsAt <= now ? null : 'planned';
}

function keyOnly({ id, seriesId, calendarId, originalStart }: EventKey): EventKey {
  return { id, seriesId, calendarId, originalStart };
}
