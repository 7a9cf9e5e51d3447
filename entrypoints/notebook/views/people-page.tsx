import { useMemo, useState } from 'preact/hooks';
import { useCommands } from '../../../components/commands/use-commands';
import { GoneItem } from '../../../components/items/gone-item';
import { PeopleList } from '../../../components/person/people-list';
import { PersonView } from '../../../components/person/person-view';
import { plural } from '../../../components/plural';
import { useTexts } from '../../../components/texts';
import { useAttempt } from '../../../components/use-attempt';
import { readNoteRoute } from '../../../utils/model/note-route';
import type { PersonPage } from '../../../utils/model/person-page';
import { metInTalks, removedTalks } from '../../../utils/model/removed-talks';
import { type Merged, personActions } from '../person-actions';
import { useLive } from '../use-live';
import { ViewFailure } from './view-failure';
import type { RouteOf, ViewProps } from './view-props';

/** So many talks are read at first, and with each further press. */
const TALKS = 20;

/** Everybody, or one person. What was merged last can be undone from here until the page is left. */
export function PeoplePage(props: ViewProps<RouteOf<'people'>>) {
  const { route, ask, go, onStatus } = props;
  const texts = useTexts();
  const { t } = texts;
  const [merged, setMerged] = useState<Merged | null>(null);
  const { attempt, failure } = useAttempt();
  const undo = () =>
    attempt(t('not_undone'), async () => {
      const { kept } = await ask('undoRestore', null);
      setMerged(null);
      onStatus(kept === 0 ? t('merge_undone') : plural(texts, 'restore_undone_but', kept));
    });
  useCommands({ undo: merged && undo });
  return (
    <>
      {merged && <GoneItem said={t('merged', [merged.from.name, merged.into.name])} onUndo={undo} />}
      {failure}
      {route.personId === null ? (
        <Everybody {...props} />
      ) : (
        <Somebody
          key={route.personId}
          {...props}
          {...readNoteRoute(route.personId)}
          onMerged={(who) => {
            setMerged(who);
            onStatus('');
            go({ view: 'people', personId: who.into.id });
          }}
        />
      )}
    </>
  );
}

function Everybody({ ask, now, go }: ViewProps<RouteOf<'people'>>) {
  const page = useLive(async () => {
    const [people, week] = await Promise.all([ask('readPeopleList', null), ask('readWeek', null)]);
    return { people, week };
  });
  const shown = page.value.value;
  if (shown === null) return <ViewFailure of={page} />;
  const people = metInTalks(shown.people, shown.week, now);
  return <PeopleList people={people} now={now} onOpen={(personId) => go({ view: 'people', personId })} />;
}

interface SomebodyProps extends ViewProps<RouteOf<'people'>> {
  personId: string;
  talkId: string | null;
  onMerged(who: Merged): void;
}

function Somebody(props: SomebodyProps) {
  const { ask, now, go, onStatus, askForTyped, personId, talkId, onMerged } = props;
  const { t } = useTexts();
  const [talks] = useState({ read: TALKS, sought: talkId });
  /** As many talks as are wanted; at first so many that the one sought is among them. */
  const readPage = async (): Promise<PersonPage | null> => {
    const shown = await ask('readPersonPage', { personId, talks: talks.read });
    const isThere = shown?.talks.some(({ id }) => id === talks.sought);
    if (talks.sought === null || !shown?.more || isThere) {
      talks.sought = null;
      return shown;
    }
    talks.read *= 2;
    return readPage();
  };
  const page = useLive(async () => {
    const [shown, everybody, week] = await Promise.all([
      // What was left of notes is saved first.
      askForTyped(personId).then(readPage),
      ask('readPeopleList', null),
      ask('readWeek', null),
    ]);
    return { shown, everybody, week };
  }, personId);
  const actions = useMemo(() => {
    const onErased = () => go({ view: 'people', personId: null });
    return personActions({ ask, t, go, onMerged, onErased });
  }, [ask, t]);
  const known = page.value.value;
  if (known === null) return <ViewFailure of={page} />;
  if (known.shown === null) return <p class="empty">{t('person_gone')}</p>;
  return (
    <PersonView
      page={known.shown}
      removed={removedTalks(known.week, now)}
      everybody={known.everybody}
      writeIn={talkId}
      {...{ now, actions, onStatus }}
      onMore={() => {
        talks.read += TALKS;
        page.refresh();
      }}
    />
  );
}
