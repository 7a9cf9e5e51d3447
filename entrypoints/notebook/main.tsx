import { render } from 'preact';
import { lazy } from '../../components/lazy';
import { lockedView } from '../../components/lock/lazy-locked-view';
import { NotebookShell } from '../../components/notebook/notebook-shell';
import { NotesNotReached } from '../../components/notes-not-reached';
import { plural } from '../../components/plural';
import { RescueProvider } from '../../components/rescue/rescue';
import { RescueBar } from '../../components/rescue/rescue-bar';
import { TextsProvider } from '../../components/texts';
import { onAnnouncement } from '../../utils/messaging/announce';
import { createAsk } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';
import { OWN } from '../../utils/model/item';
import type { NotebookRoute } from '../../utils/model/route';
import { minuteClock } from '../pages/clock';
import { live } from '../pages/live';
import { watchLock } from '../pages/lock-watch';
import { newOperationId } from '../pages/new-operation-id';
import { forbidFormMemory } from '../pages/no-form-memory';
import { pageRescue } from '../pages/page-rescue';
import { texts } from '../pages/texts';
import { deleteEverything } from './delete-everything';
import { notebookActions } from './notebook-actions';
import { watchPlace } from './place';
import type { RouteOf, ViewProps } from './views/view-props';

/** A whole notebook takes longer than one note. */
const PATIENCE_MS = 120_000;

const WeekPage = lazy(() => import('./views/week-page').then((view) => view.WeekPage));
const PeoplePage = lazy(() => import('./views/people-page').then((view) => view.PeoplePage));
const SearchPage = lazy(() => import('./views/search-page').then((view) => view.SearchPage));
const LookBackPage = lazy(() => import('./views/look-back-page').then((view) => view.LookBackPage));
const ImportPage = lazy(() => import('./views/import-page').then((view) => view.ImportPage));
const deleteLocked = lazy(() =>
  import('../../components/house/delete-locked').then((view) => view.DeleteLocked),
);
const HousePage = lazy(() => import('./views/house-page').then((view) => view.HousePage));

/** Its keys count once the search can stand at once: what is typed after `/` is already meant for its field. */
const Commands = lazy(async () => {
  const [part] = await Promise.all([import('../pages/page-commands'), SearchPage.load()]);
  return part.PageCommands;
});

const ask = watchLock(createAsk<PageProtocol>({ newOperationId, patienceMs: PATIENCE_MS }));
const now = minuteClock();
const { rescue, askFor } = pageRescue(ask);
let asking: Promise<void> | null = null;
const page = live(async () => {
  const [people, blurred] = await Promise.all([ask('readPeople', null), ask('readBlurred', null)]);
  // Until a person is shown; of everybody else's it is left where it will be looked for.
  asking ??= askFor(OWN);
  await asking;
  return { isEmpty: people.length === 0, blurred };
});
// Who has nothing yet comes to begin, or to get something back.
const home = (): NotebookRoute => ({ view: page.value.peek()?.isEmpty ? 'import' : 'week' });
const { route, status, go, say } = watchPlace(home);

/** Of a notebook that only a newer version understands. */
async function saveReadable(): Promise<string> {
  const actions = notebookActions({ ask, t: texts.t, now: () => now.value, go });
  const { name, unreadable } = await actions.exportAs('json', null);
  const made = texts.t('export_made', [name]);
  return unreadable === 0 ? made : `${made} ${plural(texts, 'records_unreadable', unreadable)}`;
}

function viewOf(props: ViewProps) {
  const { route } = props;
  const as = <View extends NotebookRoute['view']>() => props as unknown as ViewProps<RouteOf<View>>;
  if (route.view === 'week') return <WeekPage.Part {...as<'week'>()} />;
  if (route.view === 'people') return <PeoplePage.Part {...as<'people'>()} />;
  if (route.view === 'search') return <SearchPage.Part {...as<'search'>()} />;
  if (route.view === 'look-back') return <LookBackPage.Part {...as<'look-back'>()} />;
  if (route.view === 'import') return <ImportPage.Part {...as<'import'>()} />;
  return <HousePage.Part {...as<'house'>()} />;
}

function Page() {
  const shown = page.value.value;
  const why = page.why.value;
  if (shown === null && !page.failed.value) return null;
  if (why === 'locked') {
    return (
      <lockedView.Part onUnlock={(secret) => ask('unlock', { secret })}>
        <deleteLocked.Part onDelete={() => deleteEverything({ ask, go })} onStatus={say} />
      </lockedView.Part>
    );
  }
  if (!shown) return <NotesNotReached why={why} onRetry={page.refresh} onSave={saveReadable} />;
  const here = route.value ?? home();
  return (
    <RescueProvider value={rescue}>
      <NotebookShell
        view={here.view}
        blurred={shown.blurred}
        setBlurred={(blurred) => ask('setBlurred', { blurred })}
        status={status.value}
      >
        <RescueBar cutOff={null} onReload={() => undefined} />
        {viewOf({ route: here, ask, now: now.value, go, askForTyped: askFor, onStatus: say })}
      </NotebookShell>
      <Commands.Part
        ask={ask}
        page="notebook"
        openNotebook={go}
        openPerson={(personId) => go({ view: 'people', personId })}
      />
    </RescueProvider>
  );
}

onAnnouncement('notebookChanged', page.refresh, new AbortController());
onAnnouncement('blurChanged', page.refresh, new AbortController());

document.title = `${texts.t('notebook')} · ${texts.t('extension_name')}`;
forbidFormMemory();
const root = document.querySelector('#app');
if (root) {
  render(
    <TextsProvider value={texts}>
      <Page />
    </TextsProvider>,
    root,
  );
}
