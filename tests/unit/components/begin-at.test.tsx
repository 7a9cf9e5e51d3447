import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Overlay } from '../../../components/commands/overlay';
import { NotebookShell } from '../../../components/notebook/notebook-shell';
import { PeopleList } from '../../../components/person/people-list';
import type { NotebookView } from '../../../utils/model/route';
import { English } from './english';
import { dana, NOW } from './examples';

afterEach(cleanup);

function page(view: NotebookView, isOpen: boolean, close: () => void = () => undefined) {
  return (
    <English>
      <NotebookShell view={view} blurred={false} setBlurred={async () => undefined} status="">
        {view === 'people' && (
          <PeopleList people={[{ ...dana, metAt: null, open: 0 }]} now={NOW} onOpen={() => undefined} />
        )}
      </NotebookShell>
      {isOpen && (
        <Overlay label="Keys" onClose={close}>
          <button type="button">Close</button>
        </Overlay>
      )}
    </English>
  );
}

test.each<[NotebookView, () => HTMLElement]>([
  ['house', () => screen.getByRole('main')],
  ['people', () => screen.getByRole('searchbox')],
])('%s begins where it reads on', (view, begins) => {
  const { rerender } = render(page('week', false));
  rerender(page(view, false));
  expect(document.activeElement).toBe(begins());
});

test.each<NotebookView>(['house', 'people'])(
  '%s, come late, closes nothing that was opened meanwhile',
  async (view) => {
    let closed = 0;
    const { rerender } = render(page('week', true));
    const button = screen.getByRole('button', { name: 'Close' });
    button.focus();
    rerender(page(view, true, () => closed++));
    // The overlay looks a moment later where the focus went.
    await new Promise((done) => setTimeout(done));
    expect(document.activeElement).toBe(button);
    expect(closed).toBe(0);
  },
);
