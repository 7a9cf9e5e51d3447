import { createRescue } from '../../components/rescue/create-rescue';
import type { Rescue } from '../../components/rescue/rescue';
import type { Ask } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';
import { newOperationId } from './new-operation-id';
import { createPageShelf, type PageShelf } from './rescue-shelf';

export interface PageRescue extends Pick<PageShelf, 'askFor'> {
  rescue: Rescue;
}

/** The shelf of a page in a tab of its own: an update closes it, so that it never stands there cut off as a panel does. */
export function pageRescue(ask: Ask<PageProtocol>): PageRescue {
  const { shelf, askFor, leave } = createPageShelf({
    page: newOperationId(),
    takeTyped: (input) => ask('takeTyped', input),
    keepTyped: (typed) => ask('keepTyped', typed),
    newId: newOperationId,
    report: console.error,
  });
  addEventListener('pagehide', leave);
  return { rescue: createRescue(shelf), askFor };
}
