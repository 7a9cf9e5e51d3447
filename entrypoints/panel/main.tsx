import { render } from 'preact';
import { uuidv7 } from 'uuidv7';
import { NotesNotReached } from '../../components/notes-not-reached';
import { Panel } from '../../components/panel/panel';
import type { PanelActions } from '../../components/panel/panel-props';
import { TextsProvider } from '../../components/texts';
import { onAnnouncement } from '../../utils/messaging/announce';
import { createAsk } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';
import { minuteClock } from '../pages/clock';
import { itemActions } from '../pages/item-actions';
import { live } from '../pages/live';
import { texts } from '../pages/texts';

const ask = createAsk<PageProtocol>({ newOperationId: uuidv7 });
const view = live(() => ask('readPanel', null));
const now = minuteClock();

const actions: PanelActions = {
  ...itemActions(ask),
  setFolded: (folded) => ask('setFolded', { folded }),
  switchSide: () => ask('switchSide', null),
  begin: async (name, relationship) => void (await ask('beginPerson', { name, relationship })),
  declareOneOnOne: (who) => ask('declareOneOnOne', who),
  declareNotOneOnOne: () => ask('declareNotOneOnOne', null),
  editPerson: async (change) => void (await ask('editPerson', change)),
  saveNote: async (meetingId, text, base) => (await ask('saveNote', { meetingId, text, base })).text,
  addItem: async (input) => void (await ask('addItem', { dueOn: null, ...input })),
};

function PanelPage() {
  const shown = view.value.value;
  if (shown === null && !view.failed.value) return null;
  return (
    <TextsProvider value={texts}>
      {shown ? (
        <Panel view={shown} now={now.value} actions={actions} />
      ) : (
        <NotesNotReached onRetry={view.refresh} />
      )}
    </TextsProvider>
  );
}

onAnnouncement('panelChanged', view.refresh, new AbortController());

const root = document.querySelector('#app');
if (root) render(<PanelPage />, root);
