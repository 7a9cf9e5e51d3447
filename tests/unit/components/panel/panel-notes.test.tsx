import { fireEvent, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { dana, ivo, meetingWith, NOW, openItem, viewOf } from '../examples';
import { wait, withFakeTimers } from '../fake-timers';
import { loadLater, notes, setUp } from './set-up-panel';

beforeAll(loadLater);

withFakeTimers();

/** What is loaded when it is wanted; it is there already, see `beforeAll`. */
const loaded = async () => {
  for (let turn = 0; turn < 5; turn++) await wait(0);
};

describe('The panel with somebody known', () => {
  it('shows a note only after it was read, and saves what is typed with what it was based on', async () => {
    const { actions } = setUp(viewOf(dana, { meeting: meetingWith(dana, { note: 'before' }) }));
    expect(notes().value).toBe('before');
    fireEvent.input(notes(), { target: { value: 'before and after' } });
    expect(screen.getByRole('status').textContent).toBe('Saving…');
    await wait(400);
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Saved'), 10_000);
    const note = { text: 'before and after', base: 'before', shared: expect.any(String) };
    expect(actions.saveNote).toHaveBeenCalledWith('meeting-dana', note, expect.any(String));
  });

  it('says in words that a note could not be saved, keeps it, and tries again', async () => {
    const { actions } = setUp(viewOf(dana));
    actions.saveNote.mockRejectedValueOnce(new Error('disk full'));
    fireEvent.input(notes(), { target: { value: 'dear' } });
    fireEvent.blur(notes());
    await wait(0);
    expect(screen.getByRole('status').textContent).toContain('not be stored yet');
    expect(notes().value).toBe('dear');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await wait(0);
    expect(screen.getByRole('status').textContent).toBe('Saved');
  });

  it('shows what the note said before, what would change, brings it back, and takes that back', async () => {
    const view = viewOf(dana, { meeting: meetingWith(dana, { note: 'ask about June' }) });
    const { actions } = setUp(view);
    const version = { id: 'v1', at: NOW, text: 'ask about May' };
    actions.readHistory.mockResolvedValue({ text: 'ask about June', versions: [version] });
    fireEvent.click(screen.getByRole('button', { name: 'Earlier versions' }));
    await loaded();
    const back = screen.getByRole('button', { name: /^Bring back what it said until/, hidden: true });
    expect(document.querySelector('.versions ins')?.textContent).toBe('May');
    expect(document.querySelector('.versions del')?.textContent).toBe('June');
    const newest = { id: 'v2', at: NOW, text: 'ask about June' };
    actions.readHistory.mockResolvedValue({ text: 'ask about May', versions: [newest, version] });
    fireEvent.click(back);
    await wait(0);
    const place = { of: 'note', id: 'meeting-dana' };
    expect(actions.bringBack).toHaveBeenLastCalledWith(place, 'v1');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await wait(0);
    expect(actions.bringBack).toHaveBeenLastCalledWith(place, 'v2');
  });

  it('deletes a note or a person from “More”, and takes it back where it was done', async () => {
    const { actions, show } = setUp(viewOf(dana, { meeting: meetingWith(dana, { note: 'dear' }) }));
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    await loaded();
    const note = screen.getByRole('button', { name: 'Delete this note' });
    expect(note.hasAttribute('data-destructive')).toBe(true);
    fireEvent.click(note);
    await loaded();
    expect(screen.getByText('The note is in the trash for 90 days.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await wait(0);
    expect(actions.putBack).toHaveBeenLastCalledWith({ is: 'note', id: 'deleted' });
    expect(screen.queryByText('The note is in the trash for 90 days.')).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: `Delete ${dana.name}` }));
    await wait(0);
    show({ folded: false, blurred: false, theme: 'light', shows: 'nothing' });
    expect(screen.getByText(`${dana.name} is in the trash for 90 days.`)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await wait(0);
    expect(actions.putBack).toHaveBeenLastCalledWith({ is: 'person', id: dana.id });
  });

  it('sends a half-typed note to its own meeting when another event is opened', async () => {
    const { actions, show } = setUp(viewOf(dana));
    fireEvent.input(notes(), { target: { value: 'about Dana' } });
    show(viewOf(ivo, { meeting: meetingWith(ivo, { note: 'about Ivo' }) }));
    await wait(1000);
    expect(actions.saveNote.mock.calls).toEqual([
      ['meeting-dana', { text: 'about Dana', base: '', shared: null }, expect.any(String)],
    ]);
    expect(notes().value).toBe('about Ivo');
  });

  it('keeps the caret and half-typed words when the notebook is read again', async () => {
    const { show } = setUp(viewOf(dana, { meeting: meetingWith(dana, { note: 'one two' }) }));
    const field = notes();
    field.focus();
    field.setSelectionRange(7, 7);
    const add = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Add open item' });
    fireEvent.input(add, { target: { value: 'half ty' } });
    show(
      viewOf(dana, {
        meeting: meetingWith(dana, { note: 'zero one two', revision: 2 }),
        openItems: [openItem('New')],
      }),
    );
    expect(notes()).toBe(field);
    expect(field.value).toBe('zero one two');
    expect(field.selectionStart).toBe(12);
    expect(add.value).toBe('half ty');
  });

  it('finds what was half typed again after another event was opened', () => {
    const { show } = setUp(viewOf(dana));
    fireEvent.input(screen.getByRole('textbox', { name: 'Add open item' }), { target: { value: 'half' } });
    show({ folded: false, blurred: false, theme: 'light', shows: 'nothing' });
    show(viewOf(ivo));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Add open item' }).value).toBe('');
    show(viewOf(dana));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Add open item' }).value).toBe('half');
  });
});
