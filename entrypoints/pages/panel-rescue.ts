import { createRescue } from '../../components/rescue/create-rescue';
import type { Rescue } from '../../components/rescue/rescue';
import type { TextKey } from '../../components/texts';
import type { Ask } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';
import { type CutOff, createCutOff } from './cut-off';
import { isCutOff } from './is-cut-off';
import { newOperationId } from './new-operation-id';
import { createPageShelf, type PageShelf } from './rescue-shelf';
import { texts } from './texts';

export interface PanelRescue extends Pick<PageShelf, 'askFor'> {
  rescue: Rescue;
  cutOff: CutOff;
}

/** What may have to be said for the first time when no text can be looked up any more. */
const SAID_LATE: TextKey[] = [
  ...([
    'cut_off_kept',
    'cut_off_unkept',
    'cut_off_reload',
    'left_typed',
    'left_copy',
    'left_copy_of',
  ] as const),
  ...(['left_copied', 'left_not_copied', 'left_discard', 'left_discard_of', 'typed_is_back'] as const),
  ...(['note_saving', 'note_saved', 'note_not_kept', 'item_not_added', 'try_again', 'panel_stuck'] as const),
];

/** The panel's shelf, which goes on being kept after the panel was cut off from the extension. */
export function panelRescue(ask: Ask<PageProtocol>): PanelRescue {
  for (const key of SAID_LATE) texts.t(key);
  const cutOff = createCutOff({
    isCutOff,
    keep: (typed) => ask('keepTyped', typed),
    tabOf: () => pageShelf.tabId(),
  });
  const pageShelf = createPageShelf({
    page: newOperationId(),
    takeTyped: (input) => ask('takeTyped', input),
    keepTyped: cutOff.keepTyped,
    newId: newOperationId,
    report: console.error,
  });
  addEventListener('pagehide', pageShelf.leave);
  return { rescue: createRescue(pageShelf.shelf), askFor: pageShelf.askFor, cutOff };
}
