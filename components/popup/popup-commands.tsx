import { press } from '../commands/controls';
import { useCommands } from '../commands/use-commands';

/** What the popup's two tabs offer, once somebody is known. Shows nothing. */
export function PopupCommands({ isEmpty }: { isEmpty: boolean }) {
  const adds = (kind: Parameters<typeof begin>[0]) => (isEmpty ? null : () => begin(kind));
  useCommands({ addNote: adds('note'), addItem: adds('action'), addPoint: adds('talking-point') });
  return null;
}

/** Goes to the tab "Add note" and into its note, which becomes one of this kind. */
async function begin(kind: 'note' | 'action' | 'talking-point'): Promise<void> {
  document.querySelector<HTMLElement>('[data-command="addNote"]')?.click();
  document.querySelector<HTMLElement>(`.tab-panel [value="${kind}"]`)?.click();
  // The tab is drawn by then.
  await Promise.resolve();
  const field = document.querySelector<HTMLElement>('textarea.popup-note');
  if (field) press(field);
}
