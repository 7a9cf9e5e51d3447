import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { PeopleChoice } from '../../../components/people/people-choice';
import { English } from './english';

afterEach(cleanup);

function Choice() {
  const [chosen, setChosen] = useState<string[]>([]);
  const people = ['Ada', 'Ben', 'Cem'].map((name) => ({ id: name.toLowerCase(), name }));
  return <PeopleChoice label="Who" people={people} chosen={chosen} onChange={setChosen} />;
}

test('the line that the field means comes into view, and pressing it leaves the focus in the field', () => {
  const shown: Array<string | null> = [];
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    shown.push(this.textContent);
  });
  render(<Choice />, { wrapper: English });
  const field = screen.getByRole('combobox');
  field.focus();
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(shown.at(-1)).toBe('Ben');
  expect(screen.getByRole('option', { selected: true }).textContent).toBe('Ben');

  const option = screen.getByRole('option', { name: 'Cem' });
  expect(fireEvent.mouseDown(option)).toBe(false);
  fireEvent.click(option);
  expect(screen.getByRole('button', { name: /Cem/ })).toBeTruthy();
});
