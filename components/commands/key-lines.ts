import type { LookUp, TextKey } from '../texts';
import { ALL_COMMANDS, COMMAND_IDS, COMMAND_PLACES, type CommandId, type CommandPlace } from './all-commands';

const PLACES = {
  everywhere: 'commands_everywhere',
  items: 'open_items',
  panel: 'commands_panel',
  popup: 'commands_popup',
  notebook: 'commands_notebook',
} as const satisfies Record<CommandPlace, TextKey>;

export interface KeyGroup {
  name: string;
  lines: Array<{ keys: string; text: string }>;
}

/** The keys of all commands, or of some, and what they do, in words, by where they count. */
export function keyGroups(
  t: LookUp,
  places: readonly CommandPlace[] = COMMAND_PLACES,
  isAmong: (id: CommandId) => boolean = () => true,
): KeyGroup[] {
  return places
    .map((place) => ({
      name: t(PLACES[place]),
      lines: COMMAND_IDS.flatMap((id) => {
        const { at, keys, text } = ALL_COMMANDS[id];
        return at === place && keys !== null && isAmong(id) ? [{ keys, text: t(text) }] : [];
      }),
    }))
    .filter(({ lines }) => lines.length > 0);
}
