import { render } from 'preact';
import { uuidv7 } from 'uuidv7';
import { NotesNotReached } from '../../components/notes-not-reached';
import { Popup } from '../../components/popup/popup';
import type { PopupActions } from '../../components/popup/popup-props';
import { TextsProvider } from '../../components/texts';
import { onAnnouncement } from '../../utils/messaging/announce';
import { createAsk } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';
import type { Draft } from '../../utils/model/views';
import { minuteClock } from '../pages/clock';
import { itemActions } from '../pages/item-actions';
import { keepNewest } from '../pages/keep-newest';
import { live } from '../pages/live';
import { texts } from '../pages/texts';

const DRAFT = { id: 'popup' };

const ask = createAsk<PageProtocol>({ newOperationId: uuidv7 });
const now = minuteClock();
const people = live(() => ask('readPeople', null));
const openItems = live(() => ask('readOpenItems', null));
const blurred = live(() => ask('readBlurred', null));
// What was true when the popup opened: later answers must not move what the user is doing.
const start = live(readStart);

async function readStart() {
  const [suggested, draft, pageReport] = await Promise.all([
    ask('suggestPerson', null),
    ask('readDraft', DRAFT),
    ask('readPageReport', null),
  ]);
  return { suggested, draft, pageReport };
}

const saveDraft = keepNewest((draft: Draft | null) => ask('saveDraft', { ...DRAFT, draft }), console.error);

const actions: PopupActions = {
  ...itemActions(ask),
  add: (personId, kind, text) => ask('addToNextTalk', { personId, kind, text }),
  saveDraft,
  setBlurred: (next) => ask('setBlurred', { blurred: next }),
  async openPerson(personId) {
    await ask('openPerson', { personId });
    window.close();
  },
};

const readings = [people, openItems, blurred, start];
const readAgain = () => {
  for (const { refresh } of readings) refresh();
};

function PopupPage() {
  const known = people.value.value;
  const open = openItems.value.value;
  const began = start.value.value;
  const isBlurred = blurred.value.value;
  const isComplete = known !== null && open !== null && began !== null && isBlurred !== null;
  if (!isComplete && !readings.some(({ failed }) => failed.value)) return null;
  return (
    <TextsProvider value={texts}>
      {isComplete ? (
        <Popup
          people={known}
          openItems={open}
          blurred={isBlurred}
          {...began}
          now={now.value}
          actions={actions}
        />
      ) : (
        <NotesNotReached onRetry={readAgain} />
      )}
    </TextsProvider>
  );
}

onAnnouncement(
  'notebookChanged',
  () => {
    people.refresh();
    openItems.refresh();
  },
  new AbortController(),
);

onAnnouncement('blurChanged', blurred.refresh, new AbortController());

const root = document.querySelector('#app');
if (root) render(<PopupPage />, root);
