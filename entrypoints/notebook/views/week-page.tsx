import { useMemo } from 'preact/hooks';
import { dueLines } from '../../../components/practices/due-lines';
import { shelfItems } from '../../../components/practices/shelf-items';
import type { PastTalk, TalkToCome, WeekActions } from '../../../components/week/week-props';
import { WeekView } from '../../../components/week/week-view';
import type { Ask } from '../../../utils/messaging/ask';
import type { PageProtocol } from '../../../utils/messaging/protocol';
import { rhythms, USUAL_CADENCES } from '../../../utils/model/cadence';
import type { PracticesShown } from '../../../utils/model/views';
import { type KnownTalk, knownTalks, weekAround } from '../../../utils/model/week';
import { useLive } from '../use-live';
import { ViewFailure } from './view-failure';
import type { RouteOf, ViewProps } from './view-props';

/** The week, from what the calendar showed and what was written down. */
export function WeekPage({ ask, now, onStatus }: ViewProps<RouteOf<'week'>>) {
  const page = useLive(() => readAll(ask));
  const actions = useMemo(() => weekActions(ask), [ask]);
  const shown = page.value.value;
  if (shown === null) return <ViewFailure of={page} />;

  const people = new Map(shown.records.people.map((person) => [person.id, person]));
  const talks = knownTalks(shown.records, now);
  const { days, past } = weekAround(talks, now);
  const withPerson = (talk: KnownTalk): PastTalk[] => {
    const person = people.get(talk.personId);
    return person ? [{ talk, person }] : [];
  };
  const withNeeds = ({ talk, person }: PastTalk): TalkToCome => {
    const openItems = shown.open.groups.find((group) => group.person.id === person.id)?.items ?? [];
    const practices = shown.practices.get(person.id) ?? null;
    return { talk, person, openItems, due: dueLines(shelfItems(practices, person.relationship), now) };
  };
  return (
    <WeekView
      days={days.map((each) => ({ day: each.day, talks: each.talks.flatMap(withPerson).map(withNeeds) }))}
      past={past.flatMap(withPerson)}
      rhythms={rhythms(shown.records.people, talks, shown.cadences, now)}
      cadences={shown.cadences}
      {...{ now, actions, onStatus }}
    />
  );
}

async function readAll(ask: Ask<PageProtocol>) {
  const [records, said, open] = await Promise.all([
    ask('readWeek', null),
    ask('readCadences', null),
    ask('readOpenItems', null),
  ]);
  // Only whoever is met soon is read in depth.
  const now = new Date().toISOString();
  const soon = weekAround(knownTalks(records, now), now).days.flatMap(({ talks }) => talks);
  const ids = [...new Set(soon.map(({ personId }) => personId))];
  const read = await Promise.all(
    ids.map(async (personId) => [personId, await ask('readPractices', { personId })] as const),
  );
  const cadences = { ...USUAL_CADENCES, ...said };
  return { records, cadences, open, practices: new Map<string, PracticesShown | null>(read) };
}

function weekActions(ask: Ask<PageProtocol>): WeekActions {
  return {
    openPerson: (personId) => ask('openPerson', { personId }),
    async setMeetingState({ personId, eventId, startsAt }, state) {
      await ask('setMeetingState', { personId, eventId, startsAt, state });
    },
    async editPerson(change) {
      await ask('editPerson', change);
    },
    setCadence: (relationship, cadence) => ask('setCadence', { relationship, cadence }),
  };
}
