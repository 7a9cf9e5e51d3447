import { fireEvent, screen, within } from '@testing-library/preact';
import { vi } from 'vitest';
import { pickerLater } from '../../../../components/people/picker-later';
import { loadLooks } from '../../../../components/practices/shelf-view';
import { PRACTICES } from '../../../../utils/guide/practices';
import type { Person } from '../../../../utils/model/person';
import type { PracticesShown } from '../../../../utils/model/views';
import { item, practicesOf, viewOf } from '../examples';
import { wait } from '../fake-timers';
import { setUp as setUpPanel } from '../panel/set-up-panel';

/** Draws the panel with a person’s practices; `show` draws it again, as after another reading. */
export function setUp(person: Person, change: Partial<PracticesShown> | null = {}) {
  const practices = (whom: Person, read: typeof change) => read && practicesOf(whom, read);
  const { actions, show } = setUpPanel(viewOf(person), practices(person, change));
  return {
    actions,
    show: (whom: Person, read: typeof change = {}) => show(viewOf(whom), practices(whom, read)),
  };
}

/** Loads what practices show ahead, as it is in the extension after the first time: not how long it takes is tested. */
export async function loadLater(): Promise<void> {
  await Promise.all([pickerLater.load(), ...PRACTICES.map(loadLooks)]);
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

export const strip = () => within(screen.getByRole('group', { name: 'Practices' }));

export const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });

export const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });

export const press = (key: string, target: Element = document.activeElement ?? document.body) =>
  fireEvent.keyDown(target, { key });

/** Unfolds a practice as the pointer does; what it shows is loaded first. */
export async function unfold(name: string) {
  fireEvent.click(strip().getByRole('button', { name: new RegExp(`^${name}`) }));
  await vi.waitFor(() => screen.getByRole('region', { name }), 10_000);
  await wait();
  return within(screen.getByRole('region', { name }));
}

export const give = { way: 'give', situation: '', effect: '', answer: '' } as const;

export const stalled = item('dependency', { stage: 'asked' }, 'API of billing', {
  personId: 'ivo',
  practice: 'knowledge',
  dueOn: '2026-11-12',
});
