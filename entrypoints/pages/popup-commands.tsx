import { PopupCommands } from '../../components/popup/popup-commands';
import type { PopupActions } from '../../components/popup/popup-props';
import type { Ask } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';
import { PageCommands } from './page-commands';

interface PopupPageCommandsProps {
  ask: Ask<PageProtocol>;
  actions: Pick<PopupActions, 'openNotebook' | 'openPerson'>;
  /** Nobody is known yet. */
  isEmpty: boolean;
}

/** The popup's keys and its palette. */
export function PopupPageCommands({ ask, actions, isEmpty }: PopupPageCommandsProps) {
  return (
    <>
      <PageCommands {...actions} ask={ask} page="popup" />
      <PopupCommands isEmpty={isEmpty} />
    </>
  );
}
