import { render } from 'preact';
import { lazy } from '../../components/lazy';
import { lockedView } from '../../components/lock/lazy-locked-view';
import { NotesNotReached } from '../../components/notes-not-reached';
import { Popup } from '../../components/popup/popup';
import type { PopupActions } from '../../components/popup/popup-props';
import { RescueProvider } from '../../components/rescue/rescue';
import { RescueBar } from '../../components/rescue/rescue-bar';
import { StoreBanner } from '../../components/store-banner';
import { TextsProvider } from '../../components/texts';
import { onAnnouncement } from '../../utils/messaging/announce';
import { writeRoute } from '../../utils/model/route';
import type { Draft } from '../../utils/model/views';
import { minuteClock } from '../pages/clock';
import { itemActions } from '../pages/item-actions';
import { keepNewest } from '../pages/keep-newest';
import { live } from '../pages/live';
import { watchLock } from '../pages/lock-watch';
import { newOperationId } from '../pages/new-operation-id';
import { forbidFormMemory } from '../pages/no-form-memory';
import { pageRescue } from '../pages/page-rescue';
import { storeHealth } from '../pages/store-health';
import { texts } from '../pages/texts';

const Commands = lazy(() => import('../pages/popup-commands').then((part) => part.PopupPageCommands));

const DRAFT = { id: 'popup' };

const { ask: plainAsk, health, tryAgain } = storeHealth({ newOperationId });
const ask = watchLock(plainAsk);
const now = minuteClock();
const { rescue, askFor } = pageRescue(ask);
const people = live(() => ask('readPeople', null));
const openItems = live(() => ask('readOpenItems', null));
const backups = live(() => ask('readBackups', null));
const blurred = live(() => ask('readBlurred', null));
// What was true when the popup opened: later answers must not move what the user is doing.
const start = live(readStart);

async function readStart() {
  const [suggested, draft, pageReport] = await Promise.all([
    ask('suggestPerson', null),
    ask('readDraft', DRAFT),
    ask('readPageReport', null),
    // Whoever it was typed for: the popup shows everybody's open items.
    askFor(null),
  ]);
  return { suggested, draft, pageReport };
}

const unlock = (secret: string) => ask('unlock', { secret });

const saveDraft = keepNewest((draft: Draft | null) => ask('saveDraft', { ...DRAFT, draft }), console.error);

const HOUSE = { view: 'house', part: null } as const;

const actions: PopupActions = {
  ...itemActions(ask),
  add: (personId, kind, text) => ask('addToNextTalk', { personId, kind, text }),
  saveDraft,
  setBlurred: (next) => ask('setBlurred', { blurred: next }),
  async openPerson(personId) {
    await ask('openPerson', { personId });
    window.close();
  },
  async openNotebook(at) {
    await ask('openNotebook', { at: at && writeRoute(at) });
    window.close();
  },
};

/** A copy is made on the notebook page: the popup closes as soon as the browser asks where to keep it. */
async function showNotebook(): Promise<string> {
  await actions.openNotebook(HOUSE);
  return '';
}

const readings = [people, openItems, backups, blurred, start];
const readAgain = () => {
  tryAgain();
  for (const { refresh } of readings) refresh();
};

function PopupPage() {
  const known = people.value.value;
  const open = openItems.value.value;
  const copies = backups.value.value;
  const began = start.value.value;
  const isBlurred = blurred.value.value;
  const isComplete =
    known !== null && open !== null && copies !== null && began !== null && isBlurred !== null;
  if (!isComplete && !readings.some(({ failed }) => failed.value)) return null;
  if (people.why.value === 'locked') {
    return (
      <TextsProvider value={texts}>
        <lockedView.Part onUnlock={unlock} />
      </TextsProvider>
    );
  }
  return (
    <TextsProvider value={texts}>
      {isComplete && (
        <StoreBanner
          health={health.value.value}
          onRetry={tryAgain}
          onMore={() => actions.openNotebook(HOUSE)}
        />
      )}
      {isComplete && <Commands.Part ask={ask} actions={actions} isEmpty={known.length === 0} />}
      {isComplete ? (
        <RescueProvider value={rescue}>
          <RescueBar cutOff={null} onReload={() => undefined} />
          <Popup
            people={known}
            openItems={open}
            backups={copies}
            blurred={isBlurred}
            {...began}
            now={now.value}
            actions={actions}
          />
        </RescueProvider>
      ) : (
        <NotesNotReached why={people.why.value} onRetry={readAgain} onSave={showNotebook} />
      )}
    </TextsProvider>
  );
}

onAnnouncement(
  'notebookChanged',
  () => {
    people.refresh();
    openItems.refresh();
    backups.refresh();
    health.refresh();
    if (start.failed.value) start.refresh();
  },
  new AbortController(),
);

onAnnouncement('blurChanged', blurred.refresh, new AbortController());

forbidFormMemory();
const root = document.querySelector('#app');
if (root) render(<PopupPage />, root);
