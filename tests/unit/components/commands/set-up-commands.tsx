import { act, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import { type CommandActions, Commands } from '../../../../components/commands/commands';
import { useCommands } from '../../../../components/commands/use-commands';
import { English } from '../english';
import { dana, ivo } from '../examples';

export const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 0))));

export function View({ runs }: { runs: Parameters<typeof useCommands>[0] }) {
  useCommands(runs);
  return null;
}

export const fakeCommandActions = () =>
  ({
    read: vi.fn(async () => ({ people: [dana, ivo], canLock: false })),
    openPerson: vi.fn(),
    openNotebook: vi.fn(),
    toggleBlur: vi.fn(async () => {}),
    lockNow: vi.fn(async () => {}),
    setLetters: vi.fn(async () => {}),
  }) satisfies CommandActions;

export function setUp(children: ComponentChildren, change: Partial<Parameters<typeof Commands>[0]> = {}) {
  const actions = fakeCommandActions();
  const draw = (next: Partial<Parameters<typeof Commands>[0]>) => (
    <English>
      <textarea aria-label="Notes" data-command="note" />
      <button type="button" data-command="moreButtons" title="More">
        Elsewhere
      </button>
      {children}
      <Commands
        page="panel"
        framed={false}
        off={false}
        letters
        wanted={0}
        actions={actions}
        {...change}
        {...next}
      />
    </English>
  );
  const { rerender } = render(draw({}));
  return { actions, show: (next: Partial<Parameters<typeof Commands>[0]>) => rerender(draw(next)) };
}

export const press = (key: string, init: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init });
export const openPalette = async () => {
  press('k', { ctrlKey: true });
  await settle();
};
export const field = () => screen.queryByRole<HTMLInputElement>('combobox', { name: 'Find a command' });
export const option = (name: RegExp | string) => screen.queryByRole('option', { name });
export const type = async (words: string) => {
  const input = field();
  if (input) fireEvent.input(input, { target: { value: words } });
  await settle();
};
export const notes = () => screen.getByRole('textbox', { name: 'Notes' });
export const elsewhere = () => screen.getByRole('button', { name: 'Elsewhere' });

export const item = (text: string, state: { checked?: boolean; first?: boolean } = {}) => (
  <li data-row={text}>
    <input type="checkbox" data-command="doneItem" aria-label={text} checked={state.checked} />
    <span class="item-text">{text}</span>
    <button type="button" data-command="moveItemUp" aria-disabled={state.first ?? false} />
    <button type="button" data-command="deleteItem" data-destructive="" />
  </li>
);
