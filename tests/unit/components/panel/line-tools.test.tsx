import { fireEvent, render, screen } from '@testing-library/preact';
import { useLayoutEffect } from 'preact/hooks';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createItemEntry } from '../../../../components/items/item-entry';
import { lazyLineTools } from '../../../../components/panel/lazy-line-tools';
import { lineAt, wordsOf } from '../../../../components/panel/note-line';
import { NotesField } from '../../../../components/panel/notes-field';
import { useNoteSaver } from '../../../../components/panel/use-note-saver';
import { pickerLater } from '../../../../components/people/picker-later';
import { NO_RESCUE } from '../../../../components/rescue/rescue';
import { English } from '../english';
import { dana, ivo, keepsNote, meetingWith, NOW } from '../examples';
import { fakeItemActions } from '../fake-item-actions';
import { wait, withFakeTimers } from '../fake-timers';

const NOTE = 'first\n- ask about May\n\nlast';

function setUp(note = NOTE) {
  const save = vi.fn(keepsNote);
  const actions = {
    ...fakeItemActions(),
    addItem: vi.fn(async () => {}),
    makeItem: vi.fn(async () => 'i1'),
    passOn: vi.fn(async () => {}),
  };
  const meeting = meetingWith(dana, { note });
  const entry = createItemEntry(NO_RESCUE);
  function Field() {
    const notes = useNoteSaver(save, NO_RESCUE.newId);
    useLayoutEffect(() => notes.show({ ...meeting, shared: '' }), [notes]);
    return (
      <NotesField
        notes={notes}
        person={dana}
        meeting={meeting}
        people={[ivo]}
        items={[]}
        entry={entry}
        now={NOW}
        actions={actions}
      />
    );
  }
  render(
    <English>
      <Field />
    </English>,
  );
  return { save, actions };
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const press = (name: string) => fireEvent.click(button(name));
const said = () => screen.getByRole('status').textContent;
/** Puts the cursor behind these words. */
function goTo(words: string) {
  const at = field().value.indexOf(words) + words.length;
  field().focus();
  field().setSelectionRange(at, at);
  fireEvent.keyUp(field(), { key: 'ArrowDown' });
}
const share = () => fireEvent.keyDown(field(), { code: 'KeyS', key: 'ß', altKey: true, shiftKey: true });

beforeAll(async () => {
  await pickerLater.load();
  await lazyLineTools.load();
});
withFakeTimers();

describe('Sharing a line of the notes', () => {
  it('marks the line of the cursor with Alt, Shift and S, keeps the cursor in its words, and saves', async () => {
    const { save } = setUp();
    goTo('ask');
    expect(share()).toBe(false);
    expect(field().value).toBe('first\n↗ - ask about May\n\nlast');
    expect(field().selectionStart).toBe(field().value.indexOf('ask') + 3);
    await wait(400);
    await vi.waitFor(() => expect(said()).toBe('Saved'), 10_000);
    const note = { text: field().value, base: NOTE, shared: expect.any(String) };
    expect(save).toHaveBeenCalledWith('meeting-dana', expect.objectContaining(note));
    share();
    expect(field().value).toBe(NOTE);
    expect(field().selectionStart).toBe(NOTE.indexOf('ask') + 3);
    await wait(400);
  });

  it('does the same from its button, which says whether the line is shared', async () => {
    setUp();
    goTo('first');
    press('This line');
    button('Can be shared').focus();
    press('Can be shared');
    expect(field().value).toBe('↗ first\n- ask about May\n\nlast');
    expect(button('Can be shared').getAttribute('aria-pressed')).toBe('true');
    expect(field().selectionStart).toBe('↗ first'.length);
    await wait(400);
  });

  it('leaves an empty line alone', async () => {
    const { save } = setUp();
    goTo('May\n');
    share();
    await wait(400);
    expect(save).not.toHaveBeenCalled();
  });
});

describe('The tools for a line of the notes', () => {
  it('follow the cursor, and are off with a word where there is nothing to use', () => {
    setUp();
    goTo('ask');
    press('This line');
    screen.getByText('ask about May');
    goTo('May\n');
    screen.getByText('Click into a line of your notes first.');
    for (const name of ['Can be shared', 'Raise with…', 'For my manager', 'Open item'])
      expect(button(name).disabled).toBe(true);
    goTo('last');
    expect(button('Open item').disabled).toBe(false);
    fireEvent.input(field(), { target: { value: 'other' } });
    screen.getByText('other');
  });

  it('put it into somebody’s next talk, with its origin hidden where that was told', async () => {
    const { actions } = setUp();
    goTo('ask');
    press('This line');
    press('Confidential');
    expect(field().value).toBe('first\n⊘ - ask about May\n\nlast');
    press('Raise with…');
    const person = screen.getByRole('combobox', { name: 'Raise with' });
    fireEvent.input(person, { target: { value: 'iv' } });
    fireEvent.keyDown(person, { key: 'Enter' });
    await wait(0);
    expect(actions.passOn).toHaveBeenCalledWith({
      from: { text: 'ask about May', personId: 'dana', confidential: true },
      to: ['ivo'],
      as: 'point',
      practice: null,
    });
    expect(said()).toBe('Will come up with Ivo Marković');
  });

  it('keep a confidential line from going up, and make confidential whatever else is made of it', async () => {
    const { actions } = setUp('⊘ She may leave');
    goTo('She');
    press('This line');
    expect(button('Confidential').getAttribute('aria-pressed')).toBe('true');
    expect(button('For my manager').disabled).toBe(true);
    press('Open item');
    await wait(0);
    expect(actions.addItem).toHaveBeenCalledWith(
      expect.objectContaining({ text: 'She may leave', privacy: 'confidential' }),
    );
  });

  it('keep it for my manager under a heading', async () => {
    const { actions } = setUp('↗ We ship in May');
    goTo('We');
    press('This line');
    press('For my manager');
    press('Win');
    await wait(0);
    expect(actions.addItem).toHaveBeenCalledWith({
      personId: 'dana',
      meetingId: 'meeting-dana',
      kind: 'update',
      owner: 'me',
      practice: 'upward',
      part: { answer: '' },
      up: 'win',
      text: 'We ship in May',
    });
    expect(said()).toBe('Kept for your manager');
  });

  it('make it an open item, and say so where that failed', async () => {
    const { actions } = setUp();
    actions.addItem.mockRejectedValueOnce(new Error('full'));
    goTo('last');
    press('This line');
    press('Open item');
    await wait(0);
    expect(said()).toBe('');
    screen.getByRole('alert');
    press('Try again');
    await wait(0);
    expect(actions.addItem).toHaveBeenLastCalledWith({
      personId: 'dana',
      meetingId: 'meeting-dana',
      kind: 'action',
      owner: 'me',
      part: { form: 'promise', waitingFor: null },
      privacy: 'private',
      text: 'last',
    });
    expect(said()).toBe('Added to your open items');
    fireEvent.input(field(), { target: { value: 'on it goes' } });
    expect(said()).toBe('Saving…');
    await wait(400);
    expect(said()).toBe('Saved');
  });

  it('fold with Escape and give the focus back', () => {
    setUp();
    goTo('last');
    press('This line');
    expect(fireEvent.keyDown(button('Open item'), { key: 'Escape' })).toBe(false);
    expect(screen.queryByRole('button', { name: 'Open item' })).toBeNull();
    expect(document.activeElement).toBe(button('This line'));
  });
});

describe('A line of a text', () => {
  it('is the one an offset lies in, at its ends, too', () => {
    const lines = [...NOTE, ''].map((_, offset) => lineAt(NOTE, offset).text);
    expect([...new Set(lines)]).toEqual(NOTE.split('\n'));
    for (let offset = 0; offset <= NOTE.length; offset += 1) {
      const { from, to, text } = lineAt(NOTE, offset);
      expect(NOTE.slice(from, to)).toBe(text);
      expect(from <= offset && offset <= to).toBe(true);
    }
    expect(lineAt('', 0)).toEqual({ from: 0, to: 0, text: '' });
  });

  it('says what stands behind its signs', () => {
    expect(['↗ a', '  ↗ - a', '- [ ] a', 'a', '↗ ', ' - '].map(wordsOf)).toEqual([
      'a',
      'a',
      'a',
      'a',
      '',
      '',
    ]);
  });
});
