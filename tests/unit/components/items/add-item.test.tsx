import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { AddItem } from '../../../../components/items/add-item';
import { createItemEntry } from '../../../../components/items/item-entry';
import { beginningAt, type ItemPlace } from '../../../../components/items/item-target';
import { NO_RESCUE } from '../../../../components/rescue/rescue';
import { English } from '../english';
import { ivo } from '../examples';
import { wait, withFakeTimers } from '../fake-timers';

withFakeTimers();

describe('The field for one more item', () => {
  function setUpField(onAdd = vi.fn(async (_text: string, _place: ItemPlace) => {})) {
    render(
      <English>
        <AddItem
          personId="dana"
          entry={createItemEntry(NO_RESCUE)}
          theirs="Dana’s"
          people={[ivo]}
          onAdd={onAdd}
        />
      </English>,
    );
    return { onAdd, field: screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Add open item' }) };
  }

  it('adds with Enter, is empty at once, and keeps the focus', async () => {
    const { onAdd, field } = setUpField();
    field.focus();
    fireEvent.input(field, { target: { value: ' Call Mara ' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(field.value).toBe('');
    await wait(0);
    expect(onAdd.mock.calls).toEqual([
      ['Call Mara', { target: 'mine', waitingFor: null, involves: [] }, expect.any(String)],
    ]);
    expect(document.activeElement).toBe(field);
  });

  it('adds to whoever owes it, or to what is to be talked about', async () => {
    const { onAdd, field } = setUpField();
    fireEvent.click(screen.getByRole('radio', { name: 'To talk about' }));
    fireEvent.input(field, { target: { value: 'Pairing' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await wait(0);
    expect(onAdd.mock.calls[0]?.[1].target).toBe('to-talk-about');
  });

  it('asks whom a line waits for, and keeps somebody known as a person', async () => {
    const { onAdd, field } = setUpField();
    expect(screen.queryByRole('combobox')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Waiting' }));
    fireEvent.input(field, { target: { value: 'Budget' } });
    const name = screen.getByRole('combobox', { name: 'Waiting for' });
    for (const typed of ['ivo marković ', 'Legal']) {
      fireEvent.input(field, { target: { value: 'Budget' } });
      fireEvent.input(name, { target: { value: typed } });
      fireEvent.keyDown(name, { key: 'Enter' });
    }
    await wait(0);
    const places = onAdd.mock.calls.map(([, place]) => place);
    expect(places).toEqual([
      { target: 'waiting', waitingFor: 'ivo marković', involves: ['ivo'] },
      { target: 'waiting', waitingFor: 'Legal', involves: [] },
    ]);
    expect(places.map((place) => beginningAt(place).owner)).toEqual(['third', 'third']);
    expect(document.activeElement).toBe(field);
  });

  it('keeps what could not be added in sight, and tries again', async () => {
    const { onAdd, field } = setUpField();
    onAdd.mockRejectedValueOnce(new Error('full'));
    fireEvent.input(field, { target: { value: 'Call Mara' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await wait(0);
    screen.getByText('Could not keep “Call Mara”.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await wait(0);
    expect(onAdd).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
