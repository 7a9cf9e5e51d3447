import { PanelCommands } from '../../components/panel/panel-commands';
import type { PanelProps } from '../../components/panel/panel-props';
import type { Ask } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';
import { PageCommands } from './page-commands';

interface PanelPageCommandsProps extends Omit<PanelProps, 'framed'> {
  ask: Ask<PageProtocol>;
  framed: boolean;
}

/** The panel's keys and its palette. */
export function PanelPageCommands({ view, practices, now, actions, ask, framed }: PanelPageCommandsProps) {
  if (view.shows === 'locked') return null;
  return (
    <>
      <PageCommands
        {...{ ask, framed }}
        page="panel"
        off={view.folded}
        openNotebook={actions.openNotebook}
        openPerson={async (personId) => ask('openPerson', { personId })}
      />
      {view.shows === 'person' && !view.folded && <PanelCommands {...{ view, practices, now, actions }} />}
    </>
  );
}
