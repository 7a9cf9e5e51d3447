import type { LookUp } from '../texts';
import { ALL_COMMANDS, belongsTo, COMMAND_IDS, type CommandId, type CommandPage } from './all-commands';
import { aboutOf, controlOf, isDestructive, press } from './controls';
import { type CommandRun, runOf } from './use-commands';

/** What can be done now. */
export interface OfferedCommand {
  id: string;
  text: string;
  /** What it is about: an item's words, a person's address. */
  about: string | null;
  keys: string | null;
  group: 'here' | 'people' | 'go' | 'typed';
  run: CommandRun;
}

interface Where {
  page: CommandPage;
  /** Whether the page stands in somebody else's: what takes something away is left out there. */
  framed: boolean;
  /** What held the focus. */
  from: Element | null;
  t: LookUp;
}

/** Every command that a view or a control in view offers; those about what was typed only where something was. */
export function offeredCommands(where: Where, typed: string): OfferedCommand[] {
  return COMMAND_IDS.flatMap((id) => {
    const command = ALL_COMMANDS[id];
    if (command.from === 'keys' || (command.typed && typed === '')) return [];
    return offered(id, where, typed) ?? [];
  });
}

/** One command, if it can be given now. */
export function offered(id: CommandId, where: Where, typed = ''): OfferedCommand | null {
  if (!belongsTo(id, where.page)) return null;
  const { text, keys, to, typed: isTyped, named } = ALL_COMMANDS[id];
  const group = isTyped ? 'typed' : to ? 'go' : 'here';
  const about = { id, keys, group, text: where.t(text, [typed]) } as const;
  const run = runOf(id);
  if (run) return { ...about, about: null, run };
  const control = controlOf(id, where.from);
  if (!control || (where.framed && isDestructive(control))) return null;
  const whose = aboutOf(control);
  const words = named ? { text: where.t(text, [whose ?? '']), about: null } : { about: whose };
  return { ...about, ...words, run: () => press(control) };
}

/** Whether its keys do anything in this view. */
export function hasKeysNow(id: CommandId, where: Where): boolean {
  const { heard, beside } = ALL_COMMANDS[id];
  return (heard !== undefined && beside === undefined) || offered(beside ?? id, where) !== null;
}

/** The command that these keys give now; null: none. */
export function commandOfKeys(keys: string, where: Where): OfferedCommand | null {
  for (const id of COMMAND_IDS) {
    if (ALL_COMMANDS[id].keys !== keys || ALL_COMMANDS[id].heard) continue;
    const command = offered(id, where);
    if (command) return command;
  }
  return null;
}

/** Whether this key begins two that are pressed after each other. */
export function isFirstOfTwo(key: string): boolean {
  return COMMAND_IDS.some((id) => ALL_COMMANDS[id].keys?.startsWith(`${key} `));
}
