import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { elsewhere, field, item, notes, openPalette, option, press, settle, setUp } from './set-up-commands';

afterEach(cleanup);

describe('Single keys', () => {
  it('give commands outside text fields, and nothing but text within', async () => {
    const { actions } = setUp(null);
    notes().focus();
    for (const key of ['/', '?', 'n']) expect(press(key)).toBe(true);
    await settle();
    expect(actions.openNotebook).not.toHaveBeenCalled();
    elsewhere().focus();
    expect(press('z')).toBe(true);
    expect(press('/')).toBe(false);
    expect(actions.openNotebook).toHaveBeenCalledWith({ view: 'search', query: '' });
    press('n');
    expect(document.activeElement).toBe(notes());
  });

  it('count two after each other, and only then', () => {
    const { actions } = setUp(null);
    elsewhere().focus();
    press('g');
    press('p');
    expect(actions.openNotebook).toHaveBeenCalledExactlyOnceWith({ view: 'people', personId: null });
    press('p');
    press('g');
    press('z');
    press('w');
    expect(actions.openNotebook).toHaveBeenCalledTimes(1);
  });

  it('mean the row that holds the focus, else the first that is not done', async () => {
    const clicked: string[] = [];
    setUp(
      <ul data-rows="">
        {item('Done already', { checked: true, first: true })}
        {item('First', { first: true })}
        {item('Second')}
      </ul>,
    );
    for (const box of screen.getAllByRole('checkbox'))
      box.addEventListener('click', () => clicked.push(box.getAttribute('aria-label') ?? ''));
    elsewhere().focus();
    press('x');
    expect(clicked).toEqual(['First']);
    press('j');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Second');
    press('x');
    expect(clicked).toEqual(['First', 'Second']);
    press('k');
    await openPalette();
    expect(option(/^Mark as done First/)).toBeTruthy();
    // The first cannot go up, and no other one is meant.
    expect(option(/Move up/)).toBeNull();
  });

  it('can be switched off; the palette’s key stays', async () => {
    const { actions, show } = setUp(null);
    elsewhere().focus();
    press('?', { shiftKey: true });
    await settle();
    const sheet = within(screen.getByRole('dialog', { name: 'Keyboard shortcuts' }));
    fireEvent.click(sheet.getByRole('checkbox', { name: 'Single-key shortcuts' }));
    await settle();
    expect(actions.setLetters).toHaveBeenCalledWith(false);
    press('Escape');
    await settle();
    show({ letters: false });
    expect(press('/')).toBe(true);
    expect(actions.openNotebook).not.toHaveBeenCalled();
    await openPalette();
    expect(field()).toBeTruthy();
  });

  it('stand on their controls as hints, until they are switched off', () => {
    const { show } = setUp(null);
    elsewhere().focus();
    expect(elsewhere().title).toBe('More (.)');
    expect(elsewhere().getAttribute('aria-keyshortcuts')).toBe('.');
    notes().focus();
    expect(notes().hasAttribute('title')).toBe(false);
    expect(notes().getAttribute('aria-keyshortcuts')).toBe('n');
    show({ letters: false });
    expect(elsewhere().title).toBe('More');
    expect(notes().hasAttribute('aria-keyshortcuts')).toBe(false);
  });
});
