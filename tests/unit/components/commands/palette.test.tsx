import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  elsewhere,
  field,
  item,
  notes,
  openPalette,
  option,
  press,
  settle,
  setUp,
  type,
  View,
} from './set-up-commands';

afterEach(cleanup);

describe('The palette', () => {
  it('opens from a text field, gives a command, and gives the focus back', async () => {
    const { actions } = setUp(null);
    notes().focus();
    await openPalette();
    expect(document.activeElement).toBe(field());
    await type('dana');
    expect(option(/Dana Lee/)?.getAttribute('aria-selected')).toBe('true');
    expect(field()?.getAttribute('aria-activedescendant')).toBe(option(/Dana Lee/)?.id);
    press('Enter');
    await settle();
    expect(actions.openPerson).toHaveBeenCalledWith('dana');
    expect(field()).toBeNull();
    expect(document.activeElement).toBe(notes());
  });

  it('closes by Escape and by its own key, and is no trap', async () => {
    setUp(null);
    for (const close of [() => press('Escape'), () => press('k', { ctrlKey: true })]) {
      elsewhere().focus();
      await openPalette();
      close();
      await settle();
      expect(field()).toBeNull();
      expect(document.activeElement).toBe(elsewhere());
    }
    elsewhere().focus();
    await openPalette();
    notes().focus();
    await settle();
    expect(field()).toBeNull();
    expect(document.activeElement).toBe(notes());
  });

  it('goes through its options by the arrows, round and round', async () => {
    setUp(null);
    await openPalette();
    await type('week');
    const options = () => screen.getAllByRole('option');
    press('ArrowUp');
    expect(options().at(-1)?.getAttribute('aria-selected')).toBe('true');
    press('ArrowDown');
    expect(options()[0]?.getAttribute('aria-selected')).toBe('true');
  });

  it('hands on what was typed, and says what was answered until something else is done', async () => {
    const addItemTyped = vi.fn(async (words: string) => `Added: ${words}`);
    setUp(<View runs={{ addItemTyped }} />);
    await openPalette();
    await type('Send the plan');
    fireEvent.click(option('Add open item: “Send the plan”') ?? document.body);
    await settle();
    expect(addItemTyped).toHaveBeenCalledWith('Send the plan');
    expect(screen.getByText('Added: Send the plan')).toBeTruthy();
    press('Tab');
    await settle();
    expect(screen.queryByText('Added: Send the plan')).toBeNull();
  });

  it('says what did not work, with the way to try again', async () => {
    const switchSide = vi.fn(async () => {});
    switchSide.mockRejectedValueOnce(new Error('no'));
    setUp(<View runs={{ switchSide }} />);
    elsewhere().focus();
    press('s');
    await settle();
    expect(screen.getByRole('alert').textContent).toContain('That did not work: Move to the other side');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(switchSide).toHaveBeenCalledTimes(2);
  });

  it('works without people when they cannot be read, and says so', async () => {
    const { actions } = setUp(null);
    actions.read.mockRejectedValueOnce(new Error('no'));
    await openPalette();
    expect(screen.getByRole('alert').textContent).toContain('Your people could not be read.');
    expect(option('This week')).toBeTruthy();
  });

  it('offers what takes something away, but not in somebody else’s page', async () => {
    const { show } = setUp(<ul data-rows="">{item('Send the plan')}</ul>);
    await openPalette();
    expect(option(/Delete/)).toBeTruthy();
    show({ framed: true });
    expect(option(/Delete/)).toBeNull();
    expect(option(/Mark as done/)).toBeTruthy();
  });

  it('offers what a view offers for as long as it is shown, and what it does not offer now not', async () => {
    const { show } = setUp(<View runs={{ switchSide: null, personPage: () => undefined }} />);
    await openPalette();
    expect(option('Open this person on the notebook page')).toBeTruthy();
    expect(option('Move to the other side')).toBeNull();
    expect(option(/Lock the notebook/)).toBeNull();
    show({ page: 'popup' });
    expect(option('Open this person on the notebook page')).toBeNull();
  });

  it('comes by the browser’s key, once the panel has unfolded', async () => {
    const { show } = setUp(null, { off: true });
    show({ wanted: 1, off: true });
    await settle();
    expect(field()).toBeNull();
    show({ wanted: 1, off: false });
    await settle();
    expect(document.activeElement).toBe(field());
  });

  it('offers what a view brings that comes after it was opened', async () => {
    setUp(null, { page: 'notebook' });
    await openPalette();
    await type('undo');
    expect(option('Undo')).toBeNull();
    const button = document.createElement('button');
    button.dataset.command = 'undo';
    document.body.append(button);
    await settle();
    await waitFor(() => expect(option('Undo')).not.toBeNull());
    button.remove();
    await waitFor(() => expect(option('Undo')).toBeNull());
  });
});
